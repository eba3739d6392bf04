import { describe, expect, it } from 'vitest'
import {
  isHeldForLocations,
  isHeldForRegions,
  keeperRole,
  mayRelaxSecondFactor,
  organisationKinds,
  rolesOf,
} from '../../api/domain/organisations.ts'
import { type HeldRole, holdsRight } from '../../api/domain/rights.ts'
import { roles } from '../../api/domain/roles.ts'

describe('kinds of organisation', () => {
  it('know every role of the field between them', () => {
    expect(new Set(organisationKinds.flatMap(rolesOf))).toEqual(new Set(roles))
  })

  it.each(organisationKinds)('%s has a role whose holder can let others in', (kind) => {
    const held: HeldRole = { role: keeperRole(kind), organisationId: 'own', organisationKind: kind, regionCodes: [] }
    expect(rolesOf(kind)).toContain(keeperRole(kind))
    expect(holdsRight([held], 'members.manage', { organisationId: 'own', organisationKind: kind })).toBe(true)
  })

  it('leave the second step out for referrers alone', () => {
    expect(organisationKinds.filter(mayRelaxSecondFactor)).toEqual(['local-team', 'certified-institution', 'practice'])
  })

  it('hold no role both for regions and for locations', () => {
    expect(roles.filter((role) => isHeldForRegions(role) && isHeldForLocations(role))).toEqual([])
  })

  it('hold for regions exactly the roles with a right that reaches over a region, and the policy reader', () => {
    const overRegion = roles.filter((role) => organisationKinds.some((kind) => reachesRegion(role, kind)))
    expect(roles.filter(isHeldForRegions).sort()).toEqual([...overRegion, 'policy-reader'].sort())
  })
})

function reachesRegion(role: (typeof roles)[number], organisationKind: (typeof organisationKinds)[number]): boolean {
  const held: HeldRole = { role, organisationId: 'own', organisationKind, regionCodes: ['JZ12'] }
  const target = { organisationId: 'other', regionCodes: ['JZ12'] } as const
  return (['small-counts.read', 'signals.read', 'region.manage'] as const).some((right) => holdsRight([held], right, target))
}
