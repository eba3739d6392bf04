/** The fixed lists. */
import { type Operation, openList, pathParameter } from './operation.ts'
import { categorySchema, municipalitySchema, productSchema, providerSchema, regionSchema, segmentSchema, themeSchema } from './reference.ts'

const providerId = pathParameter('id', 'Vast kenmerk.')

export const referenceOperations: Operation[] = [
  openList('/regions', 'listRegions', 'Lees de jeugdhulpregio’s', 'Indeling 2025 (CBS), met buurregio’s.', regionSchema, 'RegionList'),
  openList(
    '/municipalities',
    'listMunicipalities',
    'Lees de gemeenten',
    'Met de ligging van de hoofdkern.',
    municipalitySchema,
    'MunicipalityList',
  ),
  openList('/segments', 'listSegments', 'Lees de segmenten', 'De vijf inkoopsegmenten.', segmentSchema, 'SegmentList'),
  openList(
    '/categories',
    'listCategories',
    'Lees de soorten hulp',
    'De tussentaal die alle regio’s delen.',
    categorySchema,
    'CategoryList',
  ),
  openList('/themes', 'listThemes', 'Lees de thema’s', 'Problemen en doelgroepen.', themeSchema, 'ThemeList'),
  openList(
    '/products',
    'listProducts',
    'Lees de zorgproducten',
    'Een productcode geldt alleen samen met de regio.',
    productSchema,
    'ProductList',
  ),
  {
    ...openList('/providers', 'listProviders', 'Lees de zorgaanbieders', 'Met aanbod dat nu geldt.', providerSchema, 'ProviderList'),
    problems: [401],
  },
  {
    method: 'get',
    path: '/providers/{id}',
    id: 'getProvider',
    summary: 'Lees één zorgaanbieder',
    description: 'Met de plaatsen en het aantal aanbod.',
    tag: 'Naslag',
    parameters: [providerId],
    answer: providerSchema,
    answerName: 'Provider',
    problems: [400, 404],
  },
]
