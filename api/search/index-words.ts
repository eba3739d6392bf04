/** The vocabulary as far as an index depends on it, and the hash that tells when an index must be built anew. */
import { createHash } from 'node:crypto'
import type { Concept } from './interpretation.ts'

export interface IndexWords {
  /** With the kinds of care they stand for: when those change, the documents do. */
  concepts: readonly Pick<Concept, 'code' | 'label' | 'categories' | 'best'>[]
  /** Acronyms that look like other words. */
  noTypoTerms: readonly string[]
}

/** Moves with the settings, and with what the words of a document are made of. */
export function settingsHash(settings: object, { concepts }: IndexWords): string {
  const parts = concepts.map(({ code, label, categories, best }) => [code, label, categories, best])
  return createHash('sha256')
    .update(JSON.stringify([settings, parts]))
    .digest('hex')
    .slice(0, 16)
}
