import { expect, it } from 'vitest'
import { roles } from '../../api/domain/roles.ts'
import { isSecondFactorRelaxed } from '../../api/domain/second-factor.ts'

const relaxed = { role: 'referrer', isSecondFactorRelaxed: true } as const

it('a second factor can be left out by referrers of organisations that allow it, and by nobody else', () => {
  const allowed = roles.filter((role) => isSecondFactorRelaxed([{ role, isSecondFactorRelaxed: true }]))
  expect(allowed).toEqual(['referrer'])
})

it.each([
  ['no role', [], false],
  ['two that allow it', [relaxed, relaxed], true],
  ['one that does not', [relaxed, { role: 'referrer', isSecondFactorRelaxed: false }], false],
  ['another role as well', [relaxed, { role: 'care-broker', isSecondFactorRelaxed: true }], false],
] as const)('with %s: %s', (_what, held, isRelaxed) => {
  expect(isSecondFactorRelaxed(held)).toBe(isRelaxed)
})
