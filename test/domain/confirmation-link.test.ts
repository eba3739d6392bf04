import { describe, expect, it } from 'vitest'
import { confirmationExpiry, linkStateAt } from '../../api/domain/confirmation-link.ts'

const SENT = Date.parse('2026-11-02T06:00:00Z')
const expiresAt = confirmationExpiry(SENT)

describe('the link that says "alles klopt nog"', () => {
  it('lives for seven days', () => expect(new Date(expiresAt).toISOString()).toBe('2026-11-09T06:00:00.000Z'))

  it.each([
    ['is valid until its last millisecond', null, true, expiresAt - 1, 'valid'],
    ['has expired at the end of the seventh day', null, true, expiresAt, 'expired'],
    ['dies with the membership', null, false, SENT, 'withdrawn'],
    ['works once', SENT + 1, true, SENT + 2, 'used'],
    ['says that it was used, also when it has expired since', SENT + 1, true, expiresAt + 1, 'used'],
    ['says that it expired, also to who is no member any more', null, false, expiresAt, 'expired'],
  ] as const)('%s', (_, usedAt, isStillMember, now, state) => expect(linkStateAt({ expiresAt, usedAt }, isStillMember, now)).toBe(state))
})
