import '../styles/signals.css'
import type { PageData } from '../../api/contract/page.ts'
import type { SignalsPage } from '../../api/contract/signal-page.ts'
import { signalStatuses } from '../../api/domain/codes.ts'
import { Icon } from './icon.tsx'
import { SignalItem } from './signal-item.tsx'
import { useSignalsText } from './signals-text.ts'

/** Care brokers, expert teams and referrers look at the same list; each begins with what is theirs to do. */
export function SignalsScreen({ data }: { data: PageData }) {
  const { list } = useSignalsText()
  if (data.kind !== 'signals') return null
  const isStray = data.refused && !data.list.items.some(({ id }) => id === data.refused?.id)
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div>
        <h1>{list.titles[data.reader]}</h1>
        <p>{list.intros[data.reader]}</p>
      </div>
      {data.done && <Said words={list.done[data.done]} />}
      {data.refused && isStray && <Refused words={list.refused[data.refused.why]} />}
      {data.list.counts.late > 0 && data.reader !== 'referrer' && (
        <p class="plek-alert plek-alert--warn">
          <Icon name="warn" />
          <span>{list.late(data.list.counts.late)}</span>
        </p>
      )}
      <Statuses page={data} />
      {data.list.items.length === 0 ? (
        <p class="plek-card">{list.none}</p>
      ) : (
        <ul class="plek-stack plek-signal-list">
          {data.list.items.map((signal) => (
            <SignalItem key={signal.id} signal={signal} page={data} />
          ))}
        </ul>
      )}
      <Pages page={data} />
    </main>
  )
}

function Said({ words }: { words: string }) {
  return (
    <p class="plek-alert plek-alert--ok" role="status">
      <Icon name="check" />
      <span>{words}</span>
    </p>
  )
}

/** What it was about may have left this part of the list. */
function Refused({ words }: { words: string }) {
  return (
    <p class="plek-alert plek-alert--stop" role="alert">
      <Icon name="warn" />
      <span>{words}</span>
    </p>
  )
}

function Statuses({ page }: { page: SignalsPage }) {
  const { list, codes } = useSignalsText()
  const { counts } = page.list
  const all = signalStatuses.reduce((sum, status) => sum + counts[status], 0)
  const current = (isCurrent: boolean) => (isCurrent ? ('page' as const) : undefined)
  return (
    <nav aria-label={list.filter}>
      <ul class="plek-toggle plek-signal-list__parts">
        {signalStatuses.map((status) => (
          <li key={status}>
            <a class="plek-toggle__item" href={`/meldingen?status=${status}`} aria-current={current(page.status === status)}>
              {codes.status[status]} ({counts[status]})
            </a>
          </li>
        ))}
        <li>
          <a class="plek-toggle__item" href="/meldingen?status=alle" aria-current={current(page.status === null)}>
            {list.all} ({all})
          </a>
        </li>
      </ul>
    </nav>
  )
}

function Pages({ page }: { page: SignalsPage }) {
  const { list } = useSignalsText()
  if (page.pages < 2) return null
  return (
    <nav aria-label={list.pages}>
      <ul class="plek-toggle plek-signal-list__parts">
        {Array.from({ length: page.pages }, (_, place) => place + 1).map((number) => (
          <li key={number}>
            <a
              class="plek-toggle__item"
              href={`/meldingen?status=${page.status ?? 'alle'}&page=${number}`}
              aria-label={list.page(number)}
              aria-current={number === page.page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
