/**
 * The catalogue of open data by DCAT-AP-NL 3.0: one catalogue, its datasets each as CSV and JSON, and the API as the service
 * that gives them. Source: DCAT-AP-NL 3.0 (Geonovum, 12-12-2024) on DCAT-AP 3.0 (SEMIC).
 */
import { type OpenDataset, openDatasets } from '../contract/open-data.ts'
import { lists } from './authority-lists.ts'
import { dutch, iri, plain, type Resource, typed, type Value } from './rdf.ts'

export interface CatalogInput {
  baseUrl: string
  publisher: { name: string; uri: string | null; email: string }
  /** Amsterdam days: from the first month of the waits, and of the availability. */
  firstDay: string | null
  today: string
}

const CATALOG_PATH = '/api/v1/open-data/catalog'

export function catalogResources(input: CatalogInput): Resource[] {
  const place = placesOf(input)
  const shared = sharedProperties(place)
  return [
    catalog(place, shared),
    dataset(place, shared, openDatasets.availability, lists.continuous, `${place.about}#nu`),
    dataset(place, shared, openDatasets.waits, lists.monthly, `${place.about}#maanden`),
    ...Object.values(openDatasets).flatMap((one) => [distribution(place, one, 'csv'), distribution(place, one, 'json')]),
    service(place, shared),
    publisher(place, input),
    contactPoint(place, input),
    period(`${place.about}#nu`, input.today, input.today),
    period(`${place.about}#maanden`, input.firstDay, null),
    ...documents(place),
    ...Object.values(lists),
  ]
}

type Places = ReturnType<typeof placesOf>

function placesOf({ baseUrl, publisher }: CatalogInput) {
  const site = baseUrl.replace(/\/$/, '')
  const about = `${site}${CATALOG_PATH}`
  return {
    site,
    about,
    api: `${site}/api/v1`,
    catalog: `${about}#catalogus`,
    service: `${about}#api`,
    publisher: publisher.uri ?? `${about}#uitgever`,
    contact: `${about}#contact`,
    page: `${site}/open-data`,
    openapi: `${site}/api/v1/openapi.json`,
  }
}

const datasetIri = ({ about }: Places, { name }: OpenDataset) => `${about}#${name}`
const distributionIri = ({ about }: Places, { name }: OpenDataset, form: 'csv' | 'json') => `${about}#${name}-${form}`
const themes = [iri(lists.themeHealth.iri), iri(lists.themeSociety.iri)]
const designRules = 'https://gitdocumentatie.logius.nl/publicatie/api/adr/'

/** What holds of the catalogue, of each dataset and of the service alike. */
function sharedProperties({ publisher, contact }: Places): Resource['properties'] {
  return {
    'dct:publisher': [iri(publisher)],
    'dct:creator': [iri(publisher)],
    'dcat:contactPoint': [iri(contact)],
    'dct:language': [iri(lists.dutchLanguage.iri)],
  }
}

function catalog(place: Places, shared: Resource['properties']): Resource {
  return {
    iri: place.catalog,
    types: ['dcat:Catalog'],
    properties: {
      'dct:title': [dutch('Open data van Plekwijzer')],
      'dct:description': [dutch('Waar jeugdhulp plek heeft en hoe lang kinderen wachten: actueel, en per maand.')],
      ...shared,
      'dct:identifier': [plain(place.catalog)],
      'dct:license': [iri(lists.licence.iri)],
      'dct:spatial': [iri(lists.netherlands.iri)],
      'dcat:themeTaxonomy': [iri(lists.themes.iri)],
      'foaf:homepage': [iri(place.page)],
      'dcat:dataset': Object.values(openDatasets).map((one) => iri(datasetIri(place, one))),
      'dcat:service': [iri(place.service)],
    },
  }
}

function dataset(place: Places, shared: Resource['properties'], one: OpenDataset, frequency: Resource, periodIri: string): Resource {
  return {
    iri: datasetIri(place, one),
    types: ['dcat:Dataset'],
    properties: {
      'dct:title': [dutch(one.title)],
      'dct:description': [dutch(one.description)],
      ...shared,
      'dct:identifier': [plain(datasetIri(place, one))],
      'dct:accessRights': [iri(lists.isPublic.iri)],
      'dcat:theme': themes,
      'dcat:keyword': one.keywords.map(dutch),
      'dct:accrualPeriodicity': [iri(frequency.iri)],
      'dct:spatial': [iri(lists.netherlands.iri)],
      'dct:temporal': [iri(periodIri)],
      'dct:conformsTo': [iri(place.openapi)],
      'dcat:landingPage': [iri(place.page)],
      'foaf:page': [iri(place.page)],
      'dcat:distribution': [iri(distributionIri(place, one, 'csv')), iri(distributionIri(place, one, 'json'))],
    },
  }
}

function distribution(place: Places, one: OpenDataset, form: 'csv' | 'json'): Resource {
  const address = `${place.api}${one.path}?format=${form}`
  return {
    iri: distributionIri(place, one, form),
    types: ['dcat:Distribution'],
    properties: {
      'dct:title': [dutch(`${one.title} (${form.toUpperCase()})`)],
      'dct:description': [dutch(one.description)],
      'dcat:accessURL': [iri(address)],
      'dcat:downloadURL': [iri(address)],
      'dcat:accessService': [iri(place.service)],
      'dct:license': [iri(lists.licence.iri)],
      'dct:format': [iri(lists[form].iri)],
      'dcat:mediaType': [iri(lists[`${form}Media`].iri)],
      'dct:language': [iri(lists.dutchLanguage.iri)],
      'dct:conformsTo': [iri(place.openapi)],
    },
  }
}

function service(place: Places, shared: Resource['properties']): Resource {
  return {
    iri: place.service,
    types: ['dcat:DataService'],
    properties: {
      'dct:title': [dutch('API van Plekwijzer')],
      'dct:description': [
        dutch('Gecontracteerde jeugdhulp met de wachttijd, volgens de Nederlandse API Design Rules. Open data zonder sleutel.'),
      ],
      ...shared,
      'dct:identifier': [plain(place.service)],
      'dct:accessRights': [iri(lists.isPublic.iri)],
      'dct:license': [iri(lists.licence.iri)],
      'dcat:theme': themes,
      'dcat:keyword': [dutch('jeugdhulp'), dutch('wachttijd')],
      'dcat:endpointURL': [iri(place.api)],
      'dcat:endpointDescription': [iri(place.openapi)],
      'dct:conformsTo': [iri(designRules)],
      'dcat:landingPage': [iri(place.page)],
      'foaf:page': [iri(place.page)],
      'dcat:servesDataset': Object.values(openDatasets).map((one) => iri(datasetIri(place, one))),
    },
  }
}

function publisher(place: Places, { publisher: { name } }: CatalogInput): Resource {
  return { iri: place.publisher, types: ['foaf:Agent'], properties: { 'foaf:name': [dutch(name)] } }
}

function contactPoint(place: Places, { publisher: { name, email } }: CatalogInput): Resource {
  return {
    iri: place.contact,
    types: ['vcard:Kind', 'vcard:Organization'],
    properties: { 'vcard:fn': [dutch(name)], 'vcard:hasEmail': [iri(`mailto:${email}`)] },
  }
}

function period(address: string, from: string | null, to: string | null): Resource {
  const day = (value: string | null): Value[] => (value === null ? [] : [typed(value, 'xsd:date')])
  return { iri: address, types: ['dct:PeriodOfTime'], properties: { 'dcat:startDate': day(from), 'dcat:endDate': day(to) } }
}

/** What is pointed at from here says what it is. */
function documents(place: Places): Resource[] {
  const addresses = Object.values(openDatasets).flatMap(({ path }) => ['csv', 'json'].map((form) => `${place.api}${path}?format=${form}`))
  return [
    { iri: place.page, types: ['foaf:Document'], properties: { 'dct:title': [dutch('Open data')] } },
    {
      iri: place.openapi,
      types: ['dct:Standard', 'rdfs:Resource'],
      properties: { 'dct:title': [dutch('Beschrijving van de API (openapi.json)')] },
    },
    { iri: designRules, types: ['dct:Standard'], properties: { 'dct:title': [dutch('Nederlandse API Design Rules')] } },
    ...[place.api, ...addresses].map((address): Resource => ({ iri: address, types: ['rdfs:Resource'], properties: {} })),
  ]
}
