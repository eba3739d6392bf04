/**
 * Whether an offer's contract counts for the municipality that pays: it does when the offer serves that municipality;
 * otherwise permission is needed. Open provision (algemene voorziening) that serves it needs no decision at all.
 * Source: glossary.md (paying municipality, contract fit, service area).
 */
import type { Access, ContractFit } from './codes.ts'

/** What can be used without asking another region for permission. */
export const usableFits = ['yes', 'open'] as const satisfies readonly ContractFit[]

export function contractFit(access: Access, servesPayingMunicipality: boolean): ContractFit {
  if (!servesPayingMunicipality) return 'other-region'
  return access === 'open' ? 'open' : 'yes'
}
