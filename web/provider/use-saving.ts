/** Sends what is to be saved: once at a time, again with the same key after a fault, so that nothing is lost or stored twice. */
import { useRef, useState } from 'preact/hooks'
import type { Problem } from '../../api/contract/problem.ts'
import type { ReportOutcomes } from '../../api/contract/report-outcomes.ts'
import { type Failure, sendReports } from '../api.ts'
import type { ReportRow } from './save-rows.ts'

export interface Sending {
  rows: readonly ReportRow[]
  key: string
}

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'failed'; why: Failure['reason'] | 'signed-out'; reference?: string; sending: Sending }

interface Answers {
  onStored(rows: readonly ReportRow[], stored: ReportOutcomes): void
  onProblem(problem: Problem): void
}

export function useSaving({ onStored, onProblem }: Answers) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const isBusy = useRef(false)

  async function send(sending: Sending): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setSaving({ state: 'saving' })
    const outcome = await sendReports(sending.rows, sending.key)
    isBusy.current = false
    switch (outcome.kind) {
      case 'answer':
        setSaving({ state: 'idle' })
        return onStored(sending.rows, outcome.value)
      case 'problem':
        setSaving({ state: 'idle' })
        return onProblem(outcome.problem)
      case 'signedOut':
        return setSaving({ state: 'failed', why: 'signed-out', sending })
      case 'failure':
        return setSaving({ state: 'failed', why: outcome.failure.reason, reference: outcome.failure.reference, sending })
      case 'aborted':
        return setSaving({ state: 'idle' })
    }
  }

  return {
    saving,
    save: (rows: readonly ReportRow[]) => void send({ rows, key: newKey() }),
    retry: () => saving.state === 'failed' && void send(saving.sending),
    forget: () => setSaving({ state: 'idle' }),
  }
}

/** `crypto.randomUUID` is only there over https and on localhost. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
