/** Who stated what, for the audit: one row per request and region, so that each region's managers can read their own. */
import type { WriteAudit } from '../../db/queries/audit-write.ts'
import type { IdempotentAnswers } from '../../db/queries/idempotent-answers.ts'
import type { ReportOutcomes } from '../contract/report-outcomes.ts'
import type { ReportSource } from '../domain/codes.ts'
import type { Caller } from './caller.ts'
import { type Idempotency, rememberAnswer } from './idempotency.ts'
import type { JudgedRow } from './report-outcomes.ts'

interface TraceDeps {
  audit: WriteAudit
  answers: IdempotentAnswers
  now(): number
}

interface Asked {
  caller: Caller
  source: ReportSource
  idempotency?: Idempotency
}

export function leaveTrace(deps: TraceDeps, asked: Asked, rows: readonly JudgedRow[], answer: ReportOutcomes, now: number): void {
  const { caller, source } = asked
  const organisationId = caller.organisation?.id ?? ''
  for (const [regionCode, outcomes] of keptPerRegion(rows, answer)) {
    deps.audit({
      at: now,
      actor: caller.actor,
      action: 'availability-reported',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { source, ...countsOf(outcomes) },
      organisationId,
      regionCode,
      fromAddress: caller.fromAddress,
    })
  }
  rememberAnswer(deps, asked, answer)
}

function keptPerRegion(rows: readonly JudgedRow[], { outcomes }: ReportOutcomes): Map<string, string[]> {
  const kept = new Map<string, string[]>()
  for (const row of rows) {
    const outcome = outcomes[row.index]?.outcome
    if (row.state !== 'sound' || !outcome) continue
    const ofRegion = kept.get(row.offer.regionCode) ?? []
    kept.set(row.offer.regionCode, ofRegion)
    ofRegion.push(outcome)
  }
  return kept
}

function countsOf(outcomes: readonly string[]): Record<string, number> {
  const names = [...new Set(outcomes)]
  return Object.fromEntries(names.map((name) => [name, outcomes.filter((outcome) => outcome === name).length]))
}
