/** What was tried before signals of a region, and what became of them. By `signals_region`. */
import type { SignalOutcome, TriedCode } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

interface SignalOutcomeRow {
  tried: TriedCode
  /** null: not finished. */
  outcome: SignalOutcome | null
  count: number
}

export type SignalOutcomeReader = (asked: { regionCode: string; from: number; until: number }) => SignalOutcomeRow[]

export function signalOutcomeReader({ $client }: Database): SignalOutcomeReader {
  const found = $client.prepare<{ regionCode: string; from: number; until: number }, SignalOutcomeRow>(
    `select tried, outcome, count(*) as count from signals
     where region_code = @regionCode and created_at >= @from and created_at < @until group by tried, outcome`,
  )
  return (asked) => found.all(asked)
}
