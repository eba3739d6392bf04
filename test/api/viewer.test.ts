import { describe, expect, it } from 'vitest'
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import { anonymous, type Caller } from '../../api/usecases/caller.ts'
import { maySeeRegion, maySeeSmallCounts, seesAsMember, viewerFor, viewerKey } from '../../api/usecases/viewer.ts'

const regions = [
  { code: 'JZ10', finderAccess: null, isOpenToPlatform: false },
  { code: 'JZ11', finderAccess: 'members' as const, isOpenToPlatform: false },
  { code: 'JZ12', finderAccess: 'members' as const, isOpenToPlatform: true },
]

function callerWith(role: Role, kind: OrganisationKind, given: { providerId?: string; regionCodes?: string[] } = {}): Caller {
  const held = [{ role, organisationId: 'own', organisationKind: kind, regionCodes: given.regionCodes ?? [] }]
  const organisation = { id: 'own', kind, name: '', providerId: given.providerId ?? null, regionCode: null, municipalityCode: null }
  return { ...anonymous, kind: 'person', actor: 'user:x', organisation: { ...organisation, held, locationIds: null } }
}

const seen = (caller: Caller, access: 'members' | 'public' = 'public') => {
  const viewer = viewerFor(caller, access, regions)
  return regions.map(({ code }) => (seesAsMember(viewer, code) ? 'member' : maySeeRegion(viewer, code) ? 'public' : 'nothing'))
}

describe('what a caller sees of three regions: public, for members, for members and open to the platform', () => {
  it.each<[string, Caller, 'members' | 'public', string[]]>([
    ['anonymous', anonymous, 'public', ['public', 'nothing', 'nothing']],
    ['anonymous, members only', anonymous, 'members', ['nothing', 'nothing', 'nothing']],
    ['referrer', callerWith('referrer', 'local-team'), 'members', ['member', 'member', 'member']],
    ['platform', callerWith('admin', 'platform'), 'public', ['public', 'nothing', 'member']],
    ['platform, members only', callerWith('admin', 'platform'), 'members', ['nothing', 'nothing', 'member']],
    ['without a role', { ...callerWith('referrer', 'local-team'), organisation: null }, 'members', ['nothing', 'nothing', 'nothing']],
    [
      'key without that right',
      { ...callerWith('provider-editor', 'provider'), kind: 'key', keyRights: ['availability.report'] },
      'public',
      ['public', 'nothing', 'nothing'],
    ],
  ])('%s (%#)', (_who, caller, access, expected) => {
    expect(seen(caller, access)).toEqual(expected)
  })
})

describe('counts under five', () => {
  const offer = { providerId: 'p1', answeringProviderId: 'main', regionCode: 'JZ12' }
  it.each<[string, Caller, boolean]>([
    ['the provider itself', callerWith('provider-editor', 'provider', { providerId: 'p1' }), true],
    ['the main contractor that answers for it', callerWith('provider-editor', 'provider', { providerId: 'main' }), true],
    ['another provider', callerWith('provider-editor', 'provider', { providerId: 'p2' }), false],
    ['the manager of the region', callerWith('region-manager', 'region-office', { regionCodes: ['JZ12'] }), true],
    ['the care broker of the region', callerWith('care-broker', 'region-office', { regionCodes: ['JZ12'] }), true],
    ['the manager of another region', callerWith('region-manager', 'region-office', { regionCodes: ['JZ10'] }), false],
    ['a policy reader of the region', callerWith('policy-reader', 'region-office', { regionCodes: ['JZ12'] }), false],
    ['the chair of its expert team', callerWith('expert-team-chair', 'expert-team', { regionCodes: ['JZ12'] }), false],
    ['a referrer', callerWith('referrer', 'local-team', { regionCodes: ['JZ12'] }), false],
    ['the platform, where it may look', callerWith('admin', 'platform'), false],
    ['anonymous', anonymous, false],
  ])('are whole for %s: %#', (_who, caller, expected) => {
    expect(maySeeSmallCounts(viewerFor(caller, 'public', regions), offer)).toBe(expected)
  })
})

describe('the key of cached answers', () => {
  it('differs wherever what is seen differs', () => {
    const callers = [
      anonymous,
      callerWith('referrer', 'local-team'),
      callerWith('admin', 'platform'),
      callerWith('provider-editor', 'provider', { providerId: 'p1' }),
      callerWith('provider-editor', 'provider', { providerId: 'p2' }),
      callerWith('care-broker', 'region-office', { regionCodes: ['JZ12'] }),
      callerWith('care-broker', 'region-office', { regionCodes: ['JZ10'] }),
    ]
    const keys = callers.map((caller) => viewerKey(viewerFor(caller, 'public', regions)))
    expect(new Set(keys).size).toBe(callers.length)
  })

  it('is the same for all referrers', () => {
    const one = viewerKey(viewerFor(callerWith('referrer', 'local-team'), 'public', regions))
    expect(viewerKey(viewerFor(callerWith('referrer', 'practice'), 'members', regions))).toBe(one)
  })

  it('tells a public region from one that is seen as a member', () => {
    const open = regions.map((region) => ({ ...region, finderAccess: null, isOpenToPlatform: true }))
    expect(viewerKey(viewerFor(anonymous, 'public', open))).not.toBe(viewerKey(viewerFor(callerWith('admin', 'platform'), 'public', open)))
  })
})
