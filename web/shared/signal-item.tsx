import type { Signal } from '../../api/contract/signal.ts'
import type { SignalsPage } from '../../api/contract/signal-page.ts'
import { fullDay } from './dates.ts'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'
import { SignalSteps } from './signal-steps.tsx'
import { useSignalsText } from './signals-text.ts'

const A_MOMENT_MS = 1_000

export function SignalItem({ signal, page }: { signal: Signal; page: SignalsPage }) {
  const { list, codes } = useSignalsText()
  const { dutch } = usePage()
  const refused = page.refused?.id === signal.id ? page.refused.why : null
  return (
    <li class="plek-card plek-stack" id={`melding-${signal.id}`}>
      <h2>
        <span lang={dutch}>{signal.category.name}</span>, {signal.region.name}
      </h2>
      <p>
        <b>{codes.status[signal.status]}</b>
        {signal.outcome && `: ${codes.outcome[signal.outcome].toLowerCase()}`}. <When signal={signal} />
      </p>
      <Facts signal={signal} />
      {refused && (
        <p class="plek-field__error" role="alert" id={`fout-${signal.id}`}>
          <Icon name="warn" isSmall />
          <span>{list.refused[refused]}</span>
        </p>
      )}
      {signal.steps.length > 0 && <SignalSteps signal={signal} status={page.status} />}
    </li>
  )
}

/** The last thing that happened, or what has to. */
function When({ signal }: { signal: Signal }) {
  const { list } = useSignalsText()
  const { locale } = usePage().text
  const day = (instant: string) => fullDay(locale, instant)
  const { status, isLate, answerDueAt, answeredAt, forwardedAt, finishedAt } = signal
  if (finishedAt) return <>{list.finished(day(finishedAt))}.</>
  if (status === 'expert-team' && forwardedAt) return <>{list.forwarded(day(forwardedAt))}.</>
  if (answeredAt) return <>{list.answered(day(answeredAt))}.</>
  const lastDay = new Date(Date.parse(answerDueAt) - A_MOMENT_MS).toISOString()
  return (
    <>
      {isLate && (
        <strong class="plek-late">
          <Icon name="warn" isSmall /> {list.isLate}.{' '}
        </strong>
      )}
      {list.due(day(lastDay))}.
    </>
  )
}

function Facts({ signal }: { signal: Signal }) {
  const { list, codes } = useSignalsText()
  const { locale } = usePage().text
  const facts = [
    [list.facts.age, codes.ageBand[signal.ageBand]],
    [list.facts.needed, codes.neededWithinWeeks[signal.neededWithinWeeks]],
    [list.facts.tried, codes.tried[signal.tried]],
    [list.facts.route, codes.route[signal.route]],
    [list.facts.organisation, signal.organisation],
    [list.facts.given, fullDay(locale, signal.createdAt)],
  ]
  return (
    <dl class="plek-dl">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
