import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isManagedBy, organisationKinds, rolesOf } from '../../api/domain/organisations.ts'
import { type HeldRole, holdsRight, type RightName, type RightTarget, reachesOf, rightNames, rights } from '../../api/domain/rights.ts'
import { type Role, roles } from '../../api/domain/roles.ts'

/**
 * The table once more, as the field would write it. E: everywhere, O: own organisation, R: own regions, M: organisations
 * that the own region lets in, P: regions open to the platform, I: the installation; - refused.
 */
const table: Record<RightName, string> = {
  //                             referrer editor org-admin manager broker chair member policy admin
  'offers.read': '               E        E      E         E       E      E     E      E      P',
  'small-counts.read': '         -        -      -         R       R      -     -      -      -',
  'corrections.send': '          E        -      -         -       E      E     E      -      -',
  'availability.report': '       -        O      O         -       -      -     -      -      -',
  'corrections.answer': '        -        O      O         -       -      -     -      -      -',
  'subcontracts.manage': '       -        -      O         -       -      -     -      -      -',
  'api-keys.manage': '           -        -      O         -       -      -     -      -      -',
  'members.read': '              -        -      O         R       -      -     -      -      I',
  'members.manage': '            -        -      O         OM      -      -     -      -      I',
  'organisation.configure': '    -        -      O         M       -      -     -      -      I',
  'organisations.manage': '      -        -      -         M       -      -     -      -      I',
  'audit.read': '                -        -      O         R       -      -     -      -      OP',
  'region.manage': '             -        -      -         R       -      -     -      -      -',
  'defaulters.read': '           -        -      -         R       R      -     -      -      -',
  'reminders.send': '            -        -      -         R       R      -     -      -      -',
  'corrections.read': '          -        -      -         R       R      -     -      -      -',
  'bottlenecks.read': '          -        -      -         E       E      E     E      E      -',
  'bottlenecks.read-providers': '-        -      -         R       R      R     R      -      -',
  'bottlenecks.act': '           -        -      -         R       -      R     -      -      -',
  'advice.record': '             -        -      -         -       -      R     R      -      -',
  'signals.send': '              E        -      -         -       -      -     -      -      -',
  'signals.read': '              -        -      -         R       R      R     R      -      -',
  'signals.handle': '            -        -      -         -       R      R     R      -      -',
  'installation.manage': '       -        -      -         -       -      -     -      -      I',
}
const columns: Role[] = [
  'referrer',
  'provider-editor',
  'organisation-admin',
  'region-manager',
  'care-broker',
  'expert-team-chair',
  'expert-team-member',
  'policy-reader',
  'admin',
]
const letters: Record<string, string> = {
  everywhere: 'E',
  organisation: 'O',
  region: 'R',
  managed: 'M',
  'open-region': 'P',
  installation: 'I',
}

/** Each target, and the letters of the reaches that come so far. */
const targets: { what: string; target: RightTarget; reachedBy: string }[] = [
  { what: 'nothing in particular', target: {}, reachedBy: 'E' },
  { what: 'the own organisation', target: { organisationId: 'own', organisationKind: 'provider' }, reachedBy: 'EO' },
  { what: 'another organisation', target: { organisationId: 'other', organisationKind: 'provider' }, reachedBy: 'E' },
  {
    what: 'a provider that works in the own region',
    target: { organisationId: 'other', organisationKind: 'provider', regionCodes: ['JZ12', 'JZ99'] },
    reachedBy: 'ERM',
  },
  {
    what: 'the office of the own region',
    target: { organisationId: 'other', organisationKind: 'region-office', regionCodes: ['JZ12'] },
    reachedBy: 'ERI',
  },
  {
    what: 'the expert team of the own region',
    target: { organisationId: 'other', organisationKind: 'expert-team', regionCodes: ['JZ12'] },
    reachedBy: 'ERMI',
  },
  {
    what: 'a local team of another region',
    target: { organisationId: 'other', organisationKind: 'local-team', regionCodes: ['JZ99'] },
    reachedBy: 'E',
  },
  { what: 'the own region', target: { regionCodes: ['JZ12'] }, reachedBy: 'ER' },
  { what: 'another region', target: { regionCodes: ['JZ99'] }, reachedBy: 'E' },
  { what: 'another region that lets the platform look', target: { regionCodes: ['JZ99'], openRegionCodes: ['JZ99'] }, reachedBy: 'EP' },
  { what: 'the platform itself', target: { organisationId: 'other', organisationKind: 'platform' }, reachedBy: 'EI' },
]

const heldAs = (role: Role, organisationKind = kindOf(role)): HeldRole => ({
  role,
  organisationId: 'own',
  organisationKind,
  regionCodes: ['JZ12'],
})

/** Of the administrator that of a provider, who may most. */
function kindOf(role: Role) {
  const kind = organisationKinds.find((one) => rolesOf(one).includes(role))
  if (!kind) throw new Error(role)
  return kind
}

const cells = (right: RightName) => table[right].trim().split(/\s+/)

describe('the rights table', () => {
  it('covers every right and every role', () => {
    expect(Object.keys(table).sort()).toEqual([...rightNames].sort())
    expect([...columns].sort()).toEqual([...roles].sort())
    for (const right of rightNames) expect(cells(right), right).toHaveLength(roles.length)
  })

  it.each(rightNames)('%s reaches for each role as far as the field says', (right) => {
    const found = columns.map(
      (role) =>
        reachesOf(heldAs(role), right)
          .map((reach) => letters[reach])
          .join('') || '-',
    )
    expect(found).toEqual(cells(right))
  })

  const outcomes = rightNames.flatMap((right) =>
    columns.flatMap((role, column) => targets.map((target) => ({ right, role, letters: cells(right)[column] ?? '', ...target }))),
  )

  it(`gives each of ${outcomes.length} combinations of right, role and what it is about its outcome`, () => {
    const wrong = outcomes.filter(({ right, role, letters, target, reachedBy }) => {
      const expected = [...letters].some((letter) => reachedBy.includes(letter))
      return holdsRight([heldAs(role)], right, target) !== expected
    })
    expect(wrong.map(({ right, role, what }) => `${role} ${right} ${what}`)).toEqual([])
  })

  it('a right that is about a kind of organisation is held by its people alone', () => {
    for (const right of ['availability.report', 'corrections.answer', 'api-keys.manage'] as const) {
      const kinds = organisationKinds.filter((kind) => holdsRight([heldAs('organisation-admin', kind)], right))
      expect(kinds, right).toEqual(['provider'])
    }
  })
})

describe('what is not in the table is refused', () => {
  const heldRole = fc.record({
    role: fc.constantFrom(...roles),
    organisationId: fc.constantFrom('own', 'other', 'third'),
    organisationKind: fc.constantFrom(...organisationKinds),
    regionCodes: fc.subarray(['JZ01', 'JZ12', 'JZ99']),
  })
  const target = fc.record(
    {
      organisationId: fc.constantFrom('own', 'other', 'third'),
      organisationKind: fc.constantFrom(...organisationKinds),
      regionCodes: fc.subarray(['JZ01', 'JZ12', 'JZ99']),
      openRegionCodes: fc.subarray(['JZ01', 'JZ12', 'JZ99']),
    },
    { requiredKeys: [] },
  )
  const right = fc.constantFrom(...rightNames)

  it('a role that the right does not name never holds it', () => {
    fc.assert(
      fc.property(heldRole, right, target, (held, name, about) => {
        if (held.role in rights[name].roles) return
        expect(holdsRight([held], name, about)).toBe(false)
        expect(holdsRight([held], name)).toBe(false)
      }),
    )
  })

  it('nobody without a role holds anything', () => {
    fc.assert(fc.property(right, target, (name, about) => !holdsRight([], name, about)))
  })

  it('a right over something is never held without being held at all', () => {
    fc.assert(
      fc.property(fc.array(heldRole, { maxLength: 4 }), right, target, (held, name, about) => {
        if (holdsRight(held, name, about)) expect(holdsRight(held, name)).toBe(true)
      }),
    )
  })

  it('more roles never take a right away', () => {
    fc.assert(
      fc.property(fc.array(heldRole, { maxLength: 3 }), heldRole, right, target, (held, one, name, about) => {
        if (holdsRight(held, name, about)) expect(holdsRight([...held, one], name, about)).toBe(true)
      }),
    )
  })

  it('only what reaches everywhere comes to another organisation in another region that is closed to the platform', () => {
    fc.assert(
      fc.property(heldRole, right, (held, name) => {
        const elsewhere = { organisationId: 'elsewhere', organisationKind: 'provider', regionCodes: ['JZ50'] } as const
        expect(holdsRight([held], name, elsewhere)).toBe(reachesOf(held, name).includes('everywhere'))
      }),
    )
  })
})

describe('the platform’s administrator', () => {
  it('lets in region offices, expert teams and the platform, and nobody else', () => {
    const kinds = organisationKinds.filter((organisationKind) =>
      holdsRight([heldAs('admin')], 'organisations.manage', { organisationId: 'other', organisationKind, regionCodes: ['JZ12'] }),
    )
    expect(kinds).toEqual(['region-office', 'expert-team', 'platform'])
  })

  it('sees nothing of a region that has not said so', () => {
    const aboutRegion = { regionCodes: ['JZ12'], openRegionCodes: [] }
    expect(rightNames.filter((name) => holdsRight([heldAs('admin')], name, aboutRegion))).toEqual([])
    const opened = { regionCodes: ['JZ12'], openRegionCodes: ['JZ12'] }
    expect(rightNames.filter((name) => holdsRight([heldAs('admin')], name, opened))).toEqual(['offers.read', 'audit.read'])
  })
})

describe('kinds of organisation', () => {
  it('each is let in by the region, the platform or either', () => {
    for (const kind of organisationKinds) expect(isManagedBy('region', kind) || isManagedBy('platform', kind), kind).toBe(true)
  })
})
