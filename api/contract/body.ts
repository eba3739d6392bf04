/** What was sent, held against its schema: everything that is wrong at once, each with its field and what is right. */
import * as v from 'valibot'
import type { FieldProblem } from './problem.ts'

export type ReadBody<Schema extends v.GenericSchema> = { value: v.InferOutput<Schema> } | { problems: FieldProblem[] }

export function readBody<Schema extends v.GenericSchema>(schema: Schema, sent: unknown): ReadBody<Schema> {
  const found = v.safeParse(schema, sent)
  return found.success ? { value: found.output } : { problems: found.issues.map(toProblem) }
}

function toProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const field = v.getDotPath(issue) ?? 'body'
  const allowed = allowedBy(issue)
  return { field, code: codeOf(issue), message: messageOf(issue, field, allowed), ...(allowed ? { allowed } : {}) }
}

const kinds: Record<string, string> = {
  object: 'een object',
  strict_object: 'een object',
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
}

/** A schema's own message goes first; the library's are English. */
function messageOf(issue: v.BaseIssue<unknown>, field: string, allowed?: readonly string[]): string {
  if (isMissing(issue)) return `Vul ${field} in.`
  if (isUnknown(issue)) return `${field} kennen we hier niet. Haal het weg.`
  if (allowed) return `Kies voor ${field} één van: ${allowed.join(', ')}.`
  if (issue.kind === 'schema' && kinds[issue.type]) return `${field} moet ${kinds[issue.type]} zijn.`
  return issue.message
}

function codeOf(issue: v.BaseIssue<unknown>): string {
  if (isMissing(issue)) return 'missing'
  if (isUnknown(issue)) return 'unknown-field'
  if (issue.kind === 'schema') return issue.type === 'picklist' ? 'not-allowed' : 'wrong-type'
  return issue.type === 'max_length' ? 'too-long' : issue.type === 'min_length' || issue.type === 'non_empty' ? 'too-short' : 'wrong-value'
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.received === 'undefined'
}

function isUnknown(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function allowedBy(issue: v.BaseIssue<unknown>): string[] | undefined {
  if (issue.type !== 'picklist' || isMissing(issue)) return undefined
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '')
}
