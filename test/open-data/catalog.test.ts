import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CatalogInput, catalogResources } from '../../api/open-data/catalog.ts'
import { toJsonLd } from '../../api/open-data/json-ld.ts'
import { dutch, iri, plain, type Resource } from '../../api/open-data/rdf.ts'
import { toTurtle } from '../../api/open-data/turtle.ts'
import { readJsonLd, readTurtle, triplesOf, violationsOf } from './read-rdf.ts'
import { demandedClasses } from './required-by-standard.ts'

const input: CatalogInput = {
  baseUrl: 'https://plekwijzer.example',
  publisher: { name: 'Regio Hier', uri: null, email: 'data@hier.example' },
  firstDay: '2025-11-01',
  today: '2026-11-18',
}
const turtle = toTurtle(catalogResources(input))

describe('the catalogue of open data', () => {
  it('has no violation by DCAT-AP-NL 3.0, what it recommends included', async () => {
    expect(await violationsOf(readTurtle(turtle))).toEqual([])
  })

  it('describes one of each kind of thing that the standard makes demands of', () => {
    const kinds = readTurtle(turtle).filter(({ predicate }) => predicate.value.endsWith('#type'))
    const named = new Set(kinds.map(({ object }) => object.value.split(/[/#]/).at(-1)))
    expect(demandedClasses.filter((kind) => !named.has(kind.split(':')[1]))).toEqual([])
  })

  it('says the same as JSON-LD, for which nothing is fetched from elsewhere', async () => {
    const asJsonLd = await readJsonLd(JSON.stringify(toJsonLd(catalogResources(input))))
    expect(triplesOf(asJsonLd)).toEqual(triplesOf(readTurtle(turtle)))
  })

  it('is in Dutch', () => {
    const texts = readTurtle(turtle).filter(({ predicate }) => /title$|description$|prefLabel$|keyword$/.test(predicate.value))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter(({ object }) => object.termType !== 'Literal' || object.language !== 'nl')).toEqual([])
  })

  it('gives each thing an address under the site, or from a list of the standard', () => {
    const elsewhere = catalogResources(input).filter((resource) => !resource.iri.startsWith('https://plekwijzer.example/'))
    expect(elsewhere.filter(({ iri: address }) => !/publications\.europa\.eu|iana\.org|logius\.nl/.test(address))).toEqual([])
  })

  it('takes the publisher from a list when the installation names it there', async () => {
    const uri = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0302'
    const quads = readTurtle(toTurtle(catalogResources({ ...input, publisher: { ...input.publisher, uri } })))
    expect(quads.filter(({ object }) => object.value === uri).length).toBeGreaterThan(4)
    expect(await violationsOf(quads)).toEqual([])
  })
})

describe('the check itself', () => {
  const without = (predicate: string) => readTurtle(turtle).filter((quad) => !quad.predicate.value.endsWith(predicate))

  it.each([
    'title',
    'description',
    'publisher',
    'contactPoint',
    'theme',
    'accessRights',
    'license',
    'accessURL',
    'endpointURL',
    'prefLabel',
  ])('finds that %s is missing', async (name) => {
    expect(await violationsOf(without(name))).not.toEqual([])
  })

  it('finds a value that is not of the list, and one of another kind', async () => {
    const wrong = turtle.replaceAll('authority/data-theme/HEAL', 'authority/data-theem/HEAL')
    expect((await violationsOf(readTurtle(wrong))).join(' ')).toContain('PatternConstraintComponent')
    const agent = turtle.replace('a foaf:Agent', 'a foaf:Document')
    expect((await violationsOf(readTurtle(agent))).join(' ')).toContain('ClassConstraintComponent')
  })
})

describe('writing Turtle and JSON-LD', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 })

  it('keeps any text as it is, with quotes, line ends and all', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (one, other) => {
        const resources: Resource[] = [
          { iri: 'https://hier.example/#a', types: ['foaf:Agent'], properties: { 'foaf:name': [plain(one), dutch(other)] } },
        ]
        const read = readTurtle(toTurtle(resources))
        expect(read.map(({ object }) => object.value).slice(1)).toEqual([one, other])
        expect(triplesOf(await readJsonLd(JSON.stringify(toJsonLd(resources))))).toEqual(triplesOf(read))
      }),
      { numRuns: 50 },
    )
  })

  it('writes no address that breaks out of its brackets', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const resources: Resource[] = [
          { iri: 'https://hier.example/', types: ['foaf:Agent'], properties: { 'foaf:page': [iri(`https://hier.example/${text}`)] } },
        ]
        expect(readTurtle(toTurtle(resources))).toHaveLength(2)
      }),
    )
  })
})
