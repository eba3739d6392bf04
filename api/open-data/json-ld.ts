/** A catalogue as JSON-LD 1.1 (W3C 2020). The context stands in the document: whoever reads it fetches nothing else. */
import { prefixes, type Resource, safeIri, saidOf, type Value } from './rdf.ts'

export const JSON_LD_TYPE = 'application/ld+json'

export function toJsonLd(resources: readonly Resource[]): Record<string, unknown> {
  return { '@context': prefixes, '@graph': resources.map(resourceObject) }
}

function resourceObject(resource: Resource): Record<string, unknown> {
  const said = saidOf(resource).map(([term, values]) => [term, values.map(valueObject)])
  return { '@id': safeIri(resource.iri), '@type': resource.types, ...Object.fromEntries(said) }
}

function valueObject(value: Value): Record<string, string> {
  if (value.kind === 'iri') return { '@id': value.iri }
  if (value.kind === 'typed') return { '@value': value.text, '@type': value.datatype }
  return value.language ? { '@value': value.text, '@language': value.language } : { '@value': value.text }
}
