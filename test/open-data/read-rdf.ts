/** Reads Turtle and JSON-LD with libraries that know nothing of how we write them. */
import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { shapesTurtle } from './required-by-standard.ts'

export function readTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text)
}

/** A document that would fetch anything from elsewhere fails. */
export async function readJsonLd(text: string): Promise<Quad[]> {
  const documentLoader = (address: string) => Promise.reject(new Error(`asks for ${address}`))
  const lines = await jsonld.toRDF(JSON.parse(text), { documentLoader, format: 'application/n-quads', safe: true } as object)
  return new Parser({ format: 'application/n-quads' }).parse(lines as unknown as string)
}

export function triplesOf(quads: readonly Quad[]): string[] {
  const said = quads.map(({ subject, predicate, object }) => {
    const more = object.termType === 'Literal' ? `${object.language} ${object.datatype.value}` : object.termType
    return `${subject.value} ${predicate.value} ${object.value} ${more}`
  })
  return [...new Set(said)].sort()
}

export async function violationsOf(quads: Quad[], shapes: string = shapesTurtle()): Promise<string[]> {
  const validator = new SHACLValidator(new Store(readTurtle(shapes)) as never)
  const report = await validator.validate(new Store(quads) as never)
  return report.results.map(
    ({ focusNode, path, sourceConstraintComponent, value }) =>
      `${focusNode?.value} ${(path as { value?: string } | null)?.value}: ${sourceConstraintComponent?.value?.split('#')[1]} ${value?.value ?? ''}`,
  )
}
