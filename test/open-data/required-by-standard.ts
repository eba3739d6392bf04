/**
 * What DCAT-AP-NL 3.0 (Geonovum, 12-12-2024), on top of DCAT-AP 3.0 (SEMIC), demands of a description, in our own words: the
 * shapes of the standard carry no licence to copy them. Per property: how often at least and at most, and of which kind the
 * value must be. `shapesTurtle` makes SHACL of it. The recommended properties of DCAT-AP-NL are demanded too.
 */
type Demand = [path: string, least: number, most: number | null, kind: string | null]

const MANY = null

const demands: Record<string, Demand[]> = {
  'dcat:Catalog': [
    ['dct:title', 1, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dct:publisher', 1, 1, 'foaf:Agent'],
    ['dcat:contactPoint', 1, 1, 'vcard:Kind'],
    ['dcat:dataset', 1, MANY, 'dcat:Dataset'],
    ['dct:creator', 1, 1, 'foaf:Agent'],
    ['dcat:service', 0, MANY, 'dcat:DataService'],
    ['dcat:themeTaxonomy', 0, MANY, 'skos:ConceptScheme'],
    ['dct:language', 0, MANY, 'dct:LinguisticSystem'],
    ['dct:license', 0, 1, 'dct:LicenseDocument'],
    ['dct:spatial', 0, MANY, 'dct:Location'],
    ['foaf:homepage', 0, 1, 'foaf:Document'],
    ['dct:issued', 0, 1, 'moment'],
    ['dct:modified', 0, 1, 'moment'],
    ['dct:rights', 0, 1, 'dct:RightsStatement'],
  ],
  'dcat:Dataset': [
    ['dct:title', 1, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dct:identifier', 1, 1, 'text'],
    ['dct:publisher', 1, 1, 'foaf:Agent'],
    ['dct:creator', 1, MANY, 'foaf:Agent'],
    ['dcat:contactPoint', 1, 1, 'vcard:Kind'],
    ['dcat:theme', 1, MANY, 'skos:Concept'],
    ['dct:accessRights', 1, 1, 'dct:RightsStatement'],
    ['dct:conformsTo', 1, MANY, 'dct:Standard'],
    ['foaf:page', 1, MANY, 'foaf:Document'],
    ['dcat:landingPage', 1, MANY, 'foaf:Document'],
    ['dct:language', 1, MANY, 'dct:LinguisticSystem'],
    ['dct:accrualPeriodicity', 0, 1, 'dct:Frequency'],
    ['dct:spatial', 0, MANY, 'dct:Location'],
    ['dct:temporal', 0, MANY, 'dct:PeriodOfTime'],
    ['dcat:distribution', 0, MANY, 'dcat:Distribution'],
    ['dcat:keyword', 0, MANY, 'text'],
    ['dct:issued', 0, 1, 'moment'],
    ['dct:modified', 0, 1, 'moment'],
    ['adms:status', 0, 1, 'skos:Concept'],
    ['dcat:version', 0, 1, 'text'],
    ['dct:type', 0, 1, 'skos:Concept'],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 1, 1, 'rdfs:Resource'],
    ['dct:license', 1, 1, 'dct:LicenseDocument'],
    ['dcat:downloadURL', 1, 1, 'rdfs:Resource'],
    ['dcat:accessService', 1, 1, 'dcat:DataService'],
    ['dct:language', 1, MANY, 'dct:LinguisticSystem'],
    ['dct:conformsTo', 1, MANY, 'dct:Standard'],
    ['dct:format', 0, 1, 'dct:MediaTypeOrExtent'],
    ['dcat:mediaType', 0, 1, 'dct:MediaType'],
    ['adms:status', 0, 1, 'skos:Concept'],
    ['dct:rights', 0, 1, 'dct:RightsStatement'],
    ['dcat:byteSize', 0, 1, null],
    ['dcat:temporalResolution', 0, 1, null],
    ['dcat:spatialResolutionInMeters', 0, 1, null],
    ['dct:issued', 0, 1, 'moment'],
    ['dct:modified', 0, 1, 'moment'],
  ],
  'dcat:DataService': [
    ['dct:title', 1, MANY, 'text'],
    ['dct:description', 1, MANY, 'text'],
    ['dct:identifier', 1, 1, 'text'],
    ['dct:publisher', 1, 1, 'foaf:Agent'],
    ['dcat:contactPoint', 1, 1, 'vcard:Kind'],
    ['dcat:theme', 1, MANY, 'skos:Concept'],
    ['dct:accessRights', 1, 1, 'dct:RightsStatement'],
    ['dct:license', 1, 1, 'dct:LicenseDocument'],
    ['dcat:endpointURL', 1, 1, 'rdfs:Resource'],
    ['dcat:endpointDescription', 1, 1, 'rdfs:Resource'],
    ['dct:creator', 1, 1, 'foaf:Agent'],
    ['dcat:keyword', 1, MANY, 'text'],
    ['dct:language', 1, MANY, 'dct:LinguisticSystem'],
    ['dct:conformsTo', 0, MANY, 'dct:Standard'],
    ['dcat:landingPage', 0, MANY, 'foaf:Document'],
    ['foaf:page', 0, MANY, 'foaf:Document'],
    ['dcat:servesDataset', 0, MANY, 'dcat:Dataset'],
    ['dct:format', 0, MANY, 'dct:MediaTypeOrExtent'],
    ['dct:modified', 0, 1, 'moment'],
    ['dct:rights', 0, MANY, 'dct:RightsStatement'],
  ],
  'foaf:Agent': [
    ['foaf:name', 1, MANY, 'text'],
    ['dct:type', 0, 1, 'skos:Concept'],
  ],
  'skos:Concept': [['skos:prefLabel', 1, MANY, 'text']],
  'skos:ConceptScheme': [['dct:title', 1, MANY, 'text']],
  'dct:PeriodOfTime': [
    ['dcat:startDate', 0, 1, 'moment'],
    ['dcat:endDate', 0, 1, 'moment'],
  ],
  'dct:LicenseDocument': [['dct:type', 0, MANY, 'skos:Concept']],
}

/** Where DCAT-AP-NL says from which list the value comes. */
const fromLists: Record<string, string> = {
  'dcat:theme': 'http://publications.europa.eu/resource/authority/data-theme/',
  'dct:accessRights': 'http://publications.europa.eu/resource/authority/access-right/',
  'dct:language': 'http://publications.europa.eu/resource/authority/language/',
  'dct:accrualPeriodicity': 'http://publications.europa.eu/resource/authority/frequency/',
  'dct:spatial': 'http://publications.europa.eu/resource/authority/country/',
  'dct:format': 'http://publications.europa.eu/resource/authority/file-type/',
  'dcat:mediaType': 'http://www.iana.org/assignments/media-types/',
}

const MOMENTS = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date', 'xsd:dateTime']

const PREFIXES: Record<string, string> = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

export const demandedClasses = Object.keys(demands)

export function shapesTurtle(): string {
  const names = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`)
  const shapes = Object.entries(demands).map(
    ([kind, list]) =>
      `[] a sh:NodeShape ; sh:targetClass ${kind} ;\n${list.map((one) => `  sh:property [ ${propertyOf(one)} ]`).join(' ;\n')} .`,
  )
  return `${names.join('\n')}\n${shapes.join('\n')}\n`
}

function propertyOf([path, least, most, kind]: Demand): string {
  return [
    `sh:path ${path}`,
    ...(least > 0 ? [`sh:minCount ${least}`] : []),
    ...(most === null ? [] : [`sh:maxCount ${most}`]),
    ...kindOf(kind),
    ...(fromLists[path] ? [`sh:pattern "^${fromLists[path].replace(/\./g, '\\\\.')}"`] : []),
  ].join(' ; ')
}

function kindOf(kind: string | null): string[] {
  if (kind === null) return []
  if (kind === 'text') return ['sh:nodeKind sh:Literal']
  if (kind === 'moment') return [`sh:or ( ${MOMENTS.map((datatype) => `[ sh:datatype ${datatype} ]`).join(' ')} )`]
  return ['sh:nodeKind sh:BlankNodeOrIRI', `sh:class ${kind}`]
}
