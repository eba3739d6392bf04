/** What a catalogue says, before it is Turtle or JSON-LD: things with an address, and what holds of each. No thing without an address. */

/** Names of the vocabularies used: the same short names in both forms. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export type Term = `${keyof typeof prefixes}:${string}`

export type Value =
  | { kind: 'iri'; iri: string }
  | { kind: 'text'; text: string; language?: 'nl' }
  | { kind: 'typed'; text: string; datatype: Term }

export interface Resource {
  iri: string
  types: readonly Term[]
  properties: Partial<Record<Term, readonly Value[]>>
}

export const iri = (address: string): Value => ({ kind: 'iri', iri: safeIri(address) })
export const dutch = (text: string): Value => ({ kind: 'text', text, language: 'nl' })
export const plain = (text: string): Value => ({ kind: 'text', text })
export const typed = (text: string, datatype: Term): Value => ({ kind: 'typed', text, datatype })

/** What is said of it; a property without values is not said. */
export function saidOf({ properties }: Resource): [term: string, values: readonly Value[]][] {
  return Object.entries(properties).flatMap(([term, values]) => (values && values.length > 0 ? [[term, values]] : []))
}

/** What may not stand in an address as it is (Turtle, IRIREF) is percent-encoded. */
export function safeIri(address: string): string {
  return address.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)
}
