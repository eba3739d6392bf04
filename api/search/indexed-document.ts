import { conceptToken } from './concept-token.ts'
import type { OfferDocument } from './document.ts'

/**
 * As Meilisearch holds it. Each concept stands in a field of its own (`kindConcepts.autisme`), all of the same weight:
 * in a list the place of a word would count as well, and come before status and wait.
 */
export function toIndexed(document: OfferDocument): Record<string, unknown> {
  return {
    ...document,
    kindConcepts: fieldPerConcept(document.kindConcepts),
    generalConcepts: fieldPerConcept(document.generalConcepts),
    relatedConcepts: fieldPerConcept(document.relatedConcepts),
  }
}

function fieldPerConcept(codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, conceptToken(code)]))
}
