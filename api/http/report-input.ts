/** Statements of availability as they come in over HTTP: one with `If-Match`, or a list. What is wrong with one row is told as that row's. */
import type { Context } from 'hono'
import { readReportSchema, readReportsSchema, readStatementSchema } from '../contract/availability-report.ts'
import { readBody } from '../contract/body.ts'
import type { ReadRow, ReportInput } from '../usecases/report-availability.ts'
import { bodyOf } from './body.ts'
import { callerOf } from './caller.ts'
import { flagsOf } from './flags.ts'
import { idempotencyOf } from './idempotency.ts'
import { versionOf } from './version.ts'

type Read = { value: ReportInput } | { refusal: Response }

export async function statementOf(c: Context): Promise<Read> {
  const version = versionOf(c)
  if ('refusal' in version) return version
  const body = await bodyOf(c, readStatementSchema)
  if ('refusal' in body) return body
  const report = { ...body.value, kind: 'change' as const, offerId: c.req.param('id') ?? '', version: version.value }
  return { value: { ...whoStates(c), rows: [{ report }], isDryRun: false, isPartial: false } }
}

export async function reportsOf(c: Context): Promise<Read> {
  const flags = flagsOf(c, 'dryRun', 'partial')
  if ('refusal' in flags) return flags
  const idempotency = await idempotencyOf(c)
  if ('refusal' in idempotency) return idempotency
  const body = await bodyOf(c, readReportsSchema)
  if ('refusal' in body) return body
  const { dryRun: isDryRun, partial: isPartial } = flags.value
  const rows = body.value.reports.map(toRow)
  return { value: { ...whoStates(c), rows, isDryRun, isPartial, idempotency: idempotency.value } }
}

/** A person sits at a screen, a key is a program's. */
function whoStates(c: Context): Pick<ReportInput, 'caller' | 'source'> {
  const caller = callerOf(c)
  return { caller, source: caller.kind === 'key' ? 'api' : 'screen' }
}

function toRow(sent: unknown): ReadRow {
  const read = readBody(readReportSchema, sent)
  if ('value' in read) return { report: read.value }
  const { offerId } = Object(sent) as { offerId?: unknown }
  return { offerId: typeof offerId === 'string' ? offerId : null, faults: read.problems }
}
