/** A catalogue as Turtle (RDF 1.1 Turtle, W3C 2014). */
import { prefixes, type Resource, safeIri, saidOf, type Value } from './rdf.ts'

export const TURTLE_TYPE = 'text/turtle'

export function toTurtle(resources: readonly Resource[]): string {
  const names = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`)
  return `${names.join('\n')}\n\n${resources.map(resourceText).join('\n\n')}\n`
}

function resourceText(resource: Resource): string {
  const lines = saidOf(resource).map(([term, values]) => `${term} ${values.map(valueText).join(', ')}`)
  return `<${safeIri(resource.iri)}>\n  ${[`a ${resource.types.join(', ')}`, ...lines].join(' ;\n  ')} .`
}

function valueText(value: Value): string {
  if (value.kind === 'iri') return `<${value.iri}>`
  const text = `"${escaped(value.text)}"`
  if (value.kind === 'typed') return `${text}^^${value.datatype}`
  return value.language ? `${text}@${value.language}` : text
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(text: string): string {
  return text.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? character)
}
