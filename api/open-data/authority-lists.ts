/**
 * Values from the lists that DCAT-AP-NL 3.0 asks for (EU Vocabularies, IANA), each with its kind and Dutch name, so that
 * whoever checks the catalogue needs no list beside it. Source: DCAT-AP-NL 3.0 (Geonovum, 12-12-2024), value lists.
 */
import { dutch, iri, type Resource } from './rdf.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const concept = (address: string, name: string): Resource => ({
  iri: address,
  types: ['skos:Concept'],
  properties: { 'skos:prefLabel': [dutch(name)] },
})

export const lists = {
  themeHealth: concept(`${EU}/data-theme/HEAL`, 'Gezondheid'),
  themeSociety: concept(`${EU}/data-theme/SOCI`, 'Bevolking en samenleving'),
  themes: {
    iri: `${EU}/data-theme`,
    types: ['skos:ConceptScheme'],
    properties: { 'dct:title': [dutch('Datathema’s van de Europese Unie')] },
  },
  isPublic: { iri: `${EU}/access-right/PUBLIC`, types: ['dct:RightsStatement'], properties: { 'rdfs:label': [dutch('Openbaar')] } },
  dutchLanguage: { iri: `${EU}/language/NLD`, types: ['dct:LinguisticSystem'], properties: { 'rdfs:label': [dutch('Nederlands')] } },
  netherlands: { iri: `${EU}/country/NLD`, types: ['dct:Location'], properties: { 'rdfs:label': [dutch('Nederland')] } },
  continuous: { iri: `${EU}/frequency/CONT`, types: ['dct:Frequency'], properties: { 'rdfs:label': [dutch('Voortdurend')] } },
  monthly: { iri: `${EU}/frequency/MONTHLY`, types: ['dct:Frequency'], properties: { 'rdfs:label': [dutch('Maandelijks')] } },
  licence: {
    iri: `${EU}/licence/CC_BY_4_0`,
    types: ['dct:LicenseDocument'],
    properties: {
      'dct:title': [dutch('Creative Commons Naamsvermelding 4.0 Internationaal')],
      'skos:exactMatch': [iri('http://creativecommons.org/licenses/by/4.0/')],
    },
  },
  csv: { iri: `${EU}/file-type/CSV`, types: ['dct:MediaTypeOrExtent'], properties: { 'rdfs:label': [dutch('CSV')] } },
  json: { iri: `${EU}/file-type/JSON`, types: ['dct:MediaTypeOrExtent'], properties: { 'rdfs:label': [dutch('JSON')] } },
  csvMedia: mediaType('text/csv'),
  jsonMedia: mediaType('application/json'),
} as const satisfies Record<string, Resource>

function mediaType(name: string): Resource {
  return {
    iri: `http://www.iana.org/assignments/media-types/${name}`,
    types: ['dct:MediaType'],
    properties: { 'rdfs:label': [dutch(name)] },
  }
}
