/** Every operation of the API, for openapi.json; a test holds this list against the routes. */
import { accountOperations } from './account-operations.ts'
import { apiKeyOperations } from './api-key-operations.ts'
import { availabilityImportOperations } from './availability-import-operations.ts'
import { availabilityOperations } from './availability-operations.ts'
import { bottleneckActionOperations } from './bottleneck-action-operations.ts'
import { bottleneckOperations } from './bottleneck-operations.ts'
import { correctionOperations } from './correction-operations.ts'
import { defaulterOperations } from './defaulter-operations.ts'
import { finderOperations } from './finder-operations.ts'
import { invitationOperations } from './invitation-operations.ts'
import { memberOperations } from './member-operations.ts'
import { openDataOperations } from './open-data-operations.ts'
import type { Operation } from './operation.ts'
import { organisationOperations, regionOperations } from './organisation-operations.ts'
import { referenceOperations } from './reference-operations.ts'
import { regionWorkOperations } from './region-work-operations.ts'
import { scarcityOperations } from './scarcity-operations.ts'
import { signalOperations } from './signal-operations.ts'
import { subcontractOperations } from './subcontract-operations.ts'
import { unmetDemandOperations } from './unmet-demand.ts'

const aboutThisApi: Operation[] = [
  {
    method: 'get',
    path: '/openapi.json',
    id: 'getOpenapi',
    summary: 'Lees deze beschrijving',
    description: 'OpenAPI 3, voor iedereen op te halen.',
    tag: 'Over deze API',
    parameters: [],
    answer: null,
    answerName: 'OpenapiDocument',
    problems: [],
  },
]

export const operations: Operation[] = [
  ...finderOperations,
  ...referenceOperations,
  ...organisationOperations,
  ...memberOperations,
  ...regionOperations,
  ...invitationOperations,
  ...accountOperations,
  ...availabilityOperations,
  ...availabilityImportOperations,
  ...apiKeyOperations,
  ...correctionOperations,
  ...subcontractOperations,
  ...defaulterOperations,
  ...bottleneckOperations,
  ...bottleneckActionOperations,
  ...scarcityOperations,
  ...openDataOperations,
  ...regionWorkOperations,
  ...signalOperations,
  ...unmetDemandOperations,
  ...aboutThisApi,
]
