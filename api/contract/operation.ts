/** One operation of the API as openapi.json tells it. Each area has a list of its own; `operations.ts` puts them together. */
import type * as v from 'valibot'
import { listOf } from './reference.ts'

type Tag =
  | 'Zoeken'
  | 'Naslag'
  | 'Organisaties'
  | 'Uitnodigingen'
  | 'Logboek'
  | 'Eigen aanbod'
  | 'Meldingen over aanbod'
  | 'Knelpunten'
  | 'Open data'
  | 'Account'
  | 'Over deze API'

export interface OperationParameter {
  name: string
  in: 'query' | 'path' | 'header'
  description: string
  isRequired?: boolean
  isRepeatable?: boolean
  schema: Record<string, unknown>
}

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428

export interface OperationBody {
  /** null: a file, described by its media types alone. */
  schema: v.GenericSchema | null
  /** Name among the schemas. */
  name: string
  /** Beside JSON, or instead of it where there is no schema: `text/csv`, … */
  otherTypes?: readonly string[]
  /** A request that could be sent. */
  example?: unknown
}

export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  id: string
  summary: string
  description: string
  tag: Tag
  parameters: OperationParameter[]
  body?: OperationBody
  /** What may open it; absent: anyone may ask (what they see is another matter). */
  opensWith?: readonly ('session' | 'key')[]
  /** 200 when absent. 204 has no body. */
  successStatus?: 200 | 201 | 202 | 204
  answer: v.GenericSchema | null
  /** Name of the answer among the schemas. */
  answerName: string
  /** The same answer in other forms, by `Accept`. */
  otherAnswerTypes?: readonly string[]
  problems: readonly ProblemStatus[]
}

export const CSV_TYPE = 'text/csv'
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A list that anyone may read whole. */
export function openList(
  path: string,
  id: string,
  summary: string,
  description: string,
  item: v.GenericSchema,
  answerName: string,
): Operation {
  return {
    method: 'get',
    path,
    id,
    summary,
    description,
    tag: 'Naslag',
    parameters: [],
    answer: listOf(item),
    answerName,
    problems: [400],
  }
}

export function pathParameter(name: string, description: string, schema: Record<string, unknown> = { type: 'string' }): OperationParameter {
  return { name, in: 'path', description, isRequired: true, schema }
}
