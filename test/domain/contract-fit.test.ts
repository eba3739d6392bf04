import { expect, it } from 'vitest'
import { contractFit } from '../../api/domain/contract-fit.ts'

it.each([
  ['individual help that serves the paying municipality fits', 'individual', true, 'yes'],
  ['individual help of elsewhere needs permission', 'individual', false, 'other-region'],
  ['open provision that serves the municipality needs no decision', 'open', true, 'open'],
  ['open provision of elsewhere needs permission', 'open', false, 'other-region'],
] as const)('%s', (_, access, serves, fit) => {
  expect(contractFit(access, serves)).toBe(fit)
})
