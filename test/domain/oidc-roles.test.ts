import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeldMembership, membershipChanges } from '../../api/domain/oidc-memberships.ts'
import { grantsFromClaims, type RoleMapping } from '../../api/domain/oidc-roles.ts'
import { organisationKinds, rolesOf } from '../../api/domain/organisations.ts'
import { roles } from '../../api/domain/roles.ts'

const team = { id: 'team', kind: 'local-team', claimValue: '11111111' } as const
const office = { id: 'office', kind: 'region-office', claimValue: '22222222' } as const
const everybodyRefers = { role: 'referrer', claim: null, values: [], organisationId: null } as const
const administrators = { role: 'organisation-admin', claim: 'groups', values: ['beheer', 'bestuur'], organisationId: null } as const
const brokersAtOffice = { role: 'care-broker', claim: 'roles', values: ['Bemiddelaar'], organisationId: 'office' } as const

const oneTeam: RoleMapping = { organisationClaim: null, organisations: [team], rules: [everybodyRefers, administrators] }
const byKvk: RoleMapping = { organisationClaim: 'kvk', organisations: [team, office], rules: [administrators, brokersAtOffice] }

const granted = (mapping: RoleMapping, claims: Record<string, unknown>) => {
  const found = grantsFromClaims(mapping, claims)
  return found.state === 'read' ? found.grants.map(({ organisationId, role }) => `${organisationId} ${role}`) : found
}

describe('roles from what an identity provider says', () => {
  it.each([
    ['nothing in particular', oneTeam, {}, ['team referrer']],
    ['a group that gives a role', oneTeam, { groups: ['koffie', 'beheer'] }, ['team referrer', 'team organisation-admin']],
    ['two groups that give the same role', oneTeam, { groups: ['beheer', 'bestuur'] }, ['team referrer', 'team organisation-admin']],
    ['one group as plain text', oneTeam, { groups: 'bestuur' }, ['team referrer', 'team organisation-admin']],
    ['a group in other capitals', oneTeam, { groups: ['Beheer'] }, ['team referrer']],
    ['a group that is no text', oneTeam, { groups: [{ name: 'beheer' }, null] }, ['team referrer']],
    ['the organisation by its KvK number', byKvk, { kvk: '11111111', groups: ['beheer'] }, ['team organisation-admin']],
    ['a KvK number as a number', byKvk, { kvk: 22222222, roles: ['Bemiddelaar'] }, ['office care-broker']],
    ['a role of another organisation than one comes for', byKvk, { kvk: '11111111', roles: ['Bemiddelaar'] }, []],
    ['an organisation that is not served', byKvk, { kvk: '33333333', groups: ['beheer'] }, []],
    ['no organisation', byKvk, { groups: ['beheer'] }, []],
    [
      'both organisations',
      byKvk,
      { kvk: ['11111111', '22222222'], groups: ['beheer'] },
      ['team organisation-admin', 'office organisation-admin'],
    ],
  ])('%s', (_what, mapping, claims, expected) => {
    expect(granted(mapping, claims)).toEqual(expected)
  })

  it('a name with dots is a whole name first, then a path', () => {
    const rule = { ...administrators, claim: 'urn:etoegang:1.9:role' }
    expect(granted({ ...oneTeam, rules: [rule] }, { 'urn:etoegang:1.9:role': 'beheer' })).toEqual(['team organisation-admin'])
    const inside = { ...administrators, claim: 'realm_access.roles' }
    expect(granted({ ...oneTeam, rules: [inside] }, { realm_access: { roles: ['beheer'] } })).toEqual(['team organisation-admin'])
    expect(granted({ ...oneTeam, rules: [{ ...administrators, claim: 'groups.constructor.name' }] }, { groups: [] })).toEqual([])
  })

  it('a list that the provider left out because it is long is unknown, not empty', () => {
    expect(granted(oneTeam, { _claim_names: { groups: 'src1' }, _claim_sources: { src1: {} } })).toEqual({
      state: 'unreadable',
      claim: 'groups',
    })
    expect(granted(oneTeam, { _claim_names: { other: 'src1' } })).toEqual(['team referrer'])
  })

  it('never gives a role that the kind of organisation does not have, and tells which it left out', () => {
    const tooMuch: RoleMapping = { ...oneTeam, rules: [everybodyRefers, { ...everybodyRefers, role: 'admin' }] }
    expect(grantsFromClaims(tooMuch, {})).toEqual({
      state: 'read',
      grants: [{ organisationId: 'team', role: 'referrer' }],
      notAllowed: [{ organisationId: 'team', role: 'admin' }],
    })
    fc.assert(
      fc.property(fc.constantFrom(...organisationKinds), fc.constantFrom(...roles), (kind, role) => {
        const found = grantsFromClaims(
          { organisationClaim: null, organisations: [{ id: 'it', kind, claimValue: null }], rules: [{ ...everybodyRefers, role }] },
          {},
        )
        expect(found.state === 'read' && found.grants.length === 1).toBe(rolesOf(kind).includes(role))
      }),
    )
  })
})

describe('roles follow the provider', () => {
  const held = (role: HeldMembership['role'], createdBy: string, organisationId = 'team'): HeldMembership => ({
    id: `${organisationId} ${role}`,
    role,
    organisationId,
    createdBy,
  })
  const ours = 'oidc:entra'

  it('what is new is added, what is no longer given is ended, what people gave stays', () => {
    const before = [held('organisation-admin', ours), held('referrer', 'user:1'), held('care-broker', 'oidc:other', 'office')]
    const found = membershipChanges(before, [{ organisationId: 'office', role: 'policy-reader' }], ours)
    const given = { organisationId: 'office', role: 'policy-reader' }
    const kept = [
      { organisationId: 'team', role: 'referrer' },
      { organisationId: 'office', role: 'care-broker' },
    ]
    expect(found).toEqual({ added: [given], ended: [before[0]], held: [...kept, given] })
  })

  it('what a person gave already is not given twice, nor taken over', () => {
    const given = [{ organisationId: 'team', role: 'referrer' }] as const
    expect(membershipChanges([held('referrer', 'user:1')], given, ours)).toEqual({ added: [], ended: [], held: given })
  })

  it('a second sign-in with the same answer changes nothing', () => {
    const keyOf = ({ organisationId, role }: { organisationId: string; role: string }) => `${organisationId} ${role}`
    const grant = fc.record({ organisationId: fc.constantFrom('team', 'office'), role: fc.constantFrom(...roles) })
    const distinct = fc.uniqueArray(grant, { selector: keyOf })
    fc.assert(
      fc.property(distinct, distinct, (before, given) => {
        const first = membershipChanges(
          before.map(({ role, organisationId }) => held(role, ours, organisationId)),
          given,
          ours,
        )
        const after = given.map(({ role, organisationId }) => held(role, ours, organisationId))
        expect(new Set(first.held.map(keyOf))).toEqual(new Set(given.map(keyOf)))
        expect(membershipChanges(after, given, ours)).toEqual({ added: [], ended: [], held: given })
      }),
    )
  })
})
