import { apiKeySchema, madeApiKeySchema, newApiKeySchema } from './api-key.ts'
import { type Operation, pathParameter } from './operation.ts'
import { listOf } from './reference.ts'

const own = { tag: 'Eigen aanbod', opensWith: ['session'], path: '/my/api-keys', parameters: [] } as const

export const apiKeyOperations: Operation[] = [
  {
    ...own,
    parameters: [],
    method: 'get',
    id: 'listApiKeys',
    summary: 'Lees de sleutels van je organisatie',
    description: 'Zonder de sleutels zelf: die zijn maar één keer te zien.',
    answer: listOf(apiKeySchema),
    answerName: 'ApiKeyList',
    problems: [400, 401, 403],
  },
  {
    ...own,
    parameters: [],
    method: 'post',
    id: 'createApiKey',
    summary: 'Maak een sleutel',
    description: 'Het antwoord bevat de sleutel, één keer. Wij bewaren alleen een hash.',
    body: { schema: newApiKeySchema, name: 'NewApiKey' },
    successStatus: 201,
    answer: madeApiKeySchema,
    answerName: 'MadeApiKey',
    problems: [400, 401, 403, 413, 415],
  },
  {
    ...own,
    path: '/my/api-keys/{id}',
    parameters: [pathParameter('id', 'Kenmerk van de sleutel.')],
    method: 'delete',
    id: 'withdrawApiKey',
    summary: 'Trek een sleutel in',
    description: 'Werkt meteen, en voorgoed.',
    successStatus: 204,
    answer: null,
    answerName: 'Nothing',
    problems: [400, 401, 403, 404],
  },
]
