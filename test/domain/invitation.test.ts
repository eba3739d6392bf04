import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invitationExpiry, invitationState, normalisedEmail } from '../../api/domain/invitation.ts'

const NOW = 1_000_000_000_000
const open = { expiresAt: invitationExpiry(NOW), acceptedAt: null, withdrawnAt: null, organisationEndedAt: null }

describe('an invitation', () => {
  it.each([
    ['just sent', open, NOW, 'valid'],
    ['in its last millisecond', open, open.expiresAt - 1, 'valid'],
    ['after seven days', open, NOW + 7 * 86_400_000, 'expired'],
    ['taken up', { ...open, acceptedAt: NOW }, NOW, 'used'],
    ['taken up, long ago', { ...open, acceptedAt: NOW }, open.expiresAt + 1, 'used'],
    ['taken back', { ...open, withdrawnAt: NOW }, NOW, 'withdrawn'],
    ['taken back, long ago', { ...open, withdrawnAt: NOW }, open.expiresAt + 1, 'withdrawn'],
    ['of an organisation that ended', { ...open, organisationEndedAt: NOW }, NOW, 'withdrawn'],
  ] as const)('%s is %s', (_what, invitation, now, expected) => {
    expect(invitationState(invitation, now)).toBe(expected)
  })
})

describe('an address', () => {
  it.each([
    [' An.De-Wit+werk@Team.Example ', 'an.de-wit+werk@team.example'],
    ['JÖRN@zorg.example', 'jörn@zorg.example'],
    ['zonder-apenstaart', null],
    ['twee@@apen.nl', null],
    ['a@b', null],
    ['a@b.', null],
    ['a b@c.nl', null],
    ['a@b.nl, c@d.nl', null],
    ['"a"@b.nl', null],
    ['a@b.nl\r\nBcc: c@d.nl', null],
    [`${'a'.repeat(250)}@b.nl`, null],
    ['', null],
  ])('%j is kept as %j', (typed, expected) => {
    expect(normalisedEmail(typed)).toBe(expected)
  })

  it('once normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const kept = normalisedEmail(typed)
        if (kept !== null) expect(normalisedEmail(kept)).toBe(kept)
      }),
    )
  })
})
