/**
 * A referrer gives a signal: stored, told to the region's care brokers (at most one mail a day each) and to nobody else.
 * The same of the same organisation within ten minutes is one that was pressed twice: the first one is given back.
 */
import { uuidv7 } from 'uuidv7'
import { queueMail } from '../../db/queries/mails.ts'
import type { SignalRow } from '../../db/queries/signals.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { NewSignal, Signal } from '../contract/signal.ts'
import { signalAnswerDueAt } from '../domain/signal-course.ts'
import { shiftDay } from '../domain/working-days.ts'
import { signalReceivedLetter } from '../mail/letters/signal-received.ts'
import { type Caller, mayDo } from './caller.ts'
import { signalFaults } from './signal-faults.ts'
import { type SignalDeps, shownBy } from './signals.ts'

const PRESSED_TWICE_MS = 10 * 60_000

export type SentSignal =
  | { state: 'sent' | 'known'; signal: Signal }
  | { state: 'faults'; faults: FieldProblem[] }
  | { state: 'not-allowed' }

export function sendSignal(deps: SignalDeps, caller: Caller, given: NewSignal): SentSignal {
  const { organisation } = caller
  if (!organisation || !mayDo(caller, 'signals.send', {})) return { state: 'not-allowed' }
  const faults = signalFaults.ofNew(given, deps.reference())
  if (faults.length > 0) return { state: 'faults', faults }
  const { region: regionCode, category: categoryCode, ...others } = given
  const facts = { ...others, regionCode, categoryCode, organisationId: organisation.id }
  const now = deps.now()
  return deps.db.$client.transaction((): SentSignal => {
    const known = deps.signals.same(facts, now - PRESSED_TWICE_MS)
    if (known) return { state: 'known', signal: shownBy(deps, caller)(known) }
    const id = uuidv7()
    deps.signals.insert({ id, ...facts, createdAt: now, answerDueAt: signalAnswerDueAt(now, deps.calendar) })
    const row = deps.signals.byId(id) as SignalRow
    tellCareBrokers(deps, row)
    leaveAudit(deps, caller, row)
    return { state: 'sent', signal: shownBy(deps, caller)(row) }
  })()
}

function tellCareBrokers(deps: SignalDeps, { regionCode, answerDueAt }: SignalRow): void {
  const now = deps.now()
  const today = deps.calendar.startOf(deps.calendar.dayOf(now))
  for (const { email, language, organisationId } of deps.signals.careBrokersOf(regionCode)) {
    if (deps.signals.wasMailedSince(email, today)) continue
    const letter = signalReceivedLetter({
      language,
      regionName: deps.reference().regions.get(regionCode)?.name ?? regionCode,
      answerBy: shiftDay(deps.calendar.dayOf(answerDueAt), -1),
      link: `${deps.baseUrl}/meldingen?${new URLSearchParams({ namens: organisationId })}`,
    })
    queueMail(deps.db, { ...letter, toAddress: email, organisationId }, now)
  }
}

/** Who gave it stands here only. */
function leaveAudit(deps: SignalDeps, caller: Caller, { id, regionCode }: SignalRow): void {
  deps.audit({
    at: deps.now(),
    actor: caller.actor,
    action: 'send-signal',
    subjectKind: 'signal',
    subjectId: id,
    organisationId: caller.organisation?.id ?? null,
    regionCode,
    fromAddress: caller.fromAddress,
  })
}
