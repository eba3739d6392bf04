/** Makes documents from the store: of some offers, or of all of them in batches. What a run needs again and again is kept. */
import type { Database } from '../../db/client.ts'
import { createDocumentReader, type DocumentReader } from '../../db/queries/documents.ts'
import type { OfferDocument } from './document.ts'
import { type DocumentContext, toOfferDocument } from './offer-document.ts'

/** What does not lie in the rows; `api/usecases/reference.ts` has it. */
export type DocumentReference = Omit<DocumentContext, 'municipalitiesOf' | 'conceptsOf'>
type ConceptsOf = DocumentContext['conceptsOf']

export interface DocumentSource {
  /** Of the offers in force among these. */
  documentsOf(ids: readonly string[], now: number): OfferDocument[]
  /** Of every offer in force. */
  allDocuments(now: number, batchSize?: number): Iterable<OfferDocument[]>
}

export interface DocumentSourceParts {
  db: Database
  reference(now: number): DocumentReference
  conceptsOf: ConceptsOf
}

export function createDocumentSource({ db, reference, conceptsOf }: DocumentSourceParts): DocumentSource {
  const reader = createDocumentReader(db)
  const municipalitiesOf = rememberedAreas(reader)
  const contextAt = (now: number): DocumentContext => ({
    ...viewOf(reference(now)),
    municipalitiesOf,
    conceptsOf: rememberedConcepts(conceptsOf),
  })
  return {
    documentsOf(ids, now) {
      const context = contextAt(now)
      return reader.byIds(ids, context.today).map((row) => toOfferDocument(row, context, now))
    },
    *allDocuments(now, batchSize = 500) {
      const context = contextAt(now)
      for (let last = ''; ; ) {
        const rows = reader.after(last, context.today, batchSize)
        if (rows.length > 0) yield rows.map((row) => toOfferDocument(row, context, now))
        if (rows.length < batchSize) return
        last = rows[rows.length - 1]?.id ?? ''
      }
    },
  }
}

function viewOf({ today, municipalities, categories, themes, normWeeks }: DocumentReference): DocumentReference {
  return { today, municipalities, categories, themes, normWeeks }
}

/** The id of a service area is made from its members, so what it stands for never changes. */
function rememberedAreas(reader: DocumentReader): DocumentContext['municipalitiesOf'] {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const found = known.get(id) ?? reader.municipalitiesOf(id)
    if (found.length > 0) known.set(id, found)
    return found
  }
}

/** Within one run: an offer's kind and themes repeat all the time. */
function rememberedConcepts(conceptsOf: ConceptsOf): ConceptsOf {
  const known = new Map<string, ReturnType<ConceptsOf>>()
  return (category, themes) => {
    const key = [category, ...themes].join(' ')
    const found = known.get(key) ?? conceptsOf(category, themes)
    known.set(key, found)
    return found
  }
}
