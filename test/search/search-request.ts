import fc from 'fast-check'
import { choiceNames, facetNames, facets } from '../../api/contract/facets.ts'
import { contractFits } from '../../api/domain/codes.ts'
import type { SearchRequest } from '../../api/search/port.ts'
import * as sample from './sample-documents.ts'

export const plainRequest: SearchRequest = {
  concepts: [],
  freeWords: [],
  choices: {},
  contractFit: [],
  products: [],
  sort: 'wait',
  page: 1,
  pageSize: 20,
  facets: [],
}

/** Kilometres from one end of the sample: 3 to the next point. */
export const distanceOf = new Map(sample.samplePoints.map((point, at) => [point, 3 * at]))
export const pointsWithin = (radiusKm: number) => sample.samplePoints.filter((point) => distanceOf.get(point)! <= radiusKm)
export const pointsPerRadius = facets.radiusKm.buckets.map((radiusKm) => ({ radiusKm, points: pointsWithin(radiusKm) }))

const references = {
  regions: sample.sampleRegions,
  categories: sample.sampleCategories,
  themes: sample.sampleThemes,
  providers: sample.sampleProviders,
}

const someOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 0, maxLength: Math.min(3, values.length) })

const choices = fc.record(
  Object.fromEntries(
    choiceNames.map((name) => {
      const { values } = facets[name]
      return [name, someOf(typeof values === 'string' ? references[values] : values)]
    }),
  ),
  { requiredKeys: [] },
)

/** Any selection a person could make; a few facets at a time, or nothing would ever be left. */
export const anyRequest: fc.Arbitrary<SearchRequest> = fc
  .record(
    {
      choices: choices.map((all): SearchRequest['choices'] => Object.fromEntries(Object.entries(all).slice(0, 3))),
      maxWaitWeeks: fc.constantFrom(...facets.maxWaitWeeks.buckets),
      age: fc.nat(23),
      municipality: fc.constantFrom(...sample.sampleMunicipalities),
      contractFit: fc.subarray([...contractFits]),
      products: fc.constantFrom([], [], ['JZ12:45N20', 'JZ13:45N30']),
      pointsWithin: fc.constantFrom(...facets.radiusKm.buckets).map(pointsWithin),
      visibleRegions: someOf(sample.sampleRegions),
      onlyInTime: fc.boolean(),
      onlyWithWait: fc.boolean(),
      concepts: fc.constantFrom<string[]>([], ['autisme'], ['basis'], ['pleegzorg', 'angst']),
    },
    { requiredKeys: [] },
  )
  .map(
    (some): SearchRequest => ({
      ...plainRequest,
      ...some,
      pageSize: 100,
      pointsPerRadius,
      facets: facetNames.filter((name) => name !== 'contractFit' || some.municipality),
    }),
  )
