/** Pasted lists and files as people make them: look first, choose, then take over. */
import { availabilityImportSchema, commitSchema, importChoicesSchema, pastedTextSchema } from './availability-import.ts'
import { CSV_TYPE, type Operation, pathParameter, XLSX_TYPE } from './operation.ts'

const own = { tag: 'Eigen aanbod', opensWith: ['session', 'key'] } as const
const id = pathParameter('id', 'Kenmerk van de voorvertoning.')
const shown = { answer: availabilityImportSchema, answerName: 'AvailabilityImport' } as const

export const availabilityImportOperations: Operation[] = [
  {
    ...own,
    ...shown,
    method: 'post',
    path: '/availability-imports',
    id: 'createAvailabilityImport',
    summary: 'Kijk een eigen lijst na',
    description:
      'Uit een rekenblad geplakt (JSON, "text") of als bestand (multipart/form-data, "file"): CSV of XLSX tot 5 MB, zoals mensen ze maken. Er wordt niets opgeslagen: het antwoord zegt per regel wat er zou gebeuren, wat er is herkend en wat er gevraagd wordt. Een dag bewaard.',
    parameters: [],
    body: {
      schema: pastedTextSchema,
      name: 'PastedList',
      otherTypes: ['multipart/form-data'],
      example: { text: 'Code\tRegio\tIntake\tStart\n54N84\tNoord-Veluwe\t2\t3 à 4' },
    },
    successStatus: 201,
    problems: [400, 401, 403, 413, 415],
  },
  {
    ...own,
    ...shown,
    method: 'get',
    path: '/availability-imports/{id}',
    id: 'getAvailabilityImport',
    summary: 'Lees een nagekeken lijst',
    description: 'Zoals hij nu overgenomen zou worden; na het overnemen: wat er met elke regel is gebeurd.',
    parameters: [id],
    problems: [400, 401, 403, 404],
  },
  {
    ...own,
    ...shown,
    method: 'patch',
    path: '/availability-imports/{id}',
    id: 'changeAvailabilityImport',
    summary: 'Kies of verbeter in een nagekeken lijst',
    description:
      'Welk aanbod een regel bedoelt, wat er had moeten staan, dat een sprong klopt, een regel overslaan, of wat een kolom betekent. Alles wordt opnieuw nagekeken.',
    parameters: [id],
    body: { schema: importChoicesSchema, name: 'ImportChoices', example: { rows: [{ row: 5, values: { startWaitWeeks: 4 } }] } },
    problems: [400, 401, 403, 404, 409, 413, 415],
  },
  {
    ...own,
    method: 'delete',
    path: '/availability-imports/{id}',
    id: 'deleteAvailabilityImport',
    summary: 'Gooi een nagekeken lijst weg',
    description: 'Wat je stuurde is meteen gewist. Wat al is overgenomen blijft.',
    parameters: [id],
    successStatus: 204,
    answer: null,
    answerName: 'NoContent',
    problems: [400, 401, 403, 404],
  },
  {
    ...own,
    ...shown,
    method: 'post',
    path: '/availability-imports/{id}/commit',
    id: 'commitAvailabilityImport',
    summary: 'Neem de goede regels over',
    description:
      'Alle goede regels, of alleen die je noemt; de andere blijven over. Wat een ander intussen veranderde wordt niet overschreven. Eén keer per lijst.',
    parameters: [id],
    body: { schema: commitSchema, name: 'ImportCommit', example: {} },
    problems: [400, 401, 403, 404, 409, 413, 415],
  },
  {
    ...own,
    method: 'get',
    path: '/availability-imports/{id}/left-rows',
    id: 'getLeftRows',
    summary: 'Download de regels die overbleven',
    description: 'Zoals je ze stuurde, met waarom elke regel niet is overgenomen. CSV, of XLSX met Accept.',
    parameters: [id],
    answer: null,
    answerName: 'LeftRows',
    otherAnswerTypes: [CSV_TYPE, XLSX_TYPE],
    problems: [400, 401, 403, 404],
  },
]
