import type { BottlenecksView, OpenSignal } from '../../api/contract/bottlenecks-page.ts'
import { daysBetween } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** What lies open of the own regions: who waits for an answer first. */
export function OpenSignals({ signals }: { signals: BottlenecksView['signals'] }) {
  const { signals: text, and } = useBottlenecksText()
  if (signals?.kind !== 'own') return null
  return (
    <section class="plek-card plek-wide-on-paper" aria-labelledby="meldingen-titel">
      <div class="plek-card__head">
        <h2 id="meldingen-titel">{text.title}</h2>
        {signals.open > 0 && (
          <a class="plek-small" href="/meldingen" aria-label={`${text.all(signals.open)}: ${text.title}`}>
            {text.all(signals.open)}
          </a>
        )}
        <p>{text.hint(and(signals.regions))}</p>
      </div>
      {signals.items.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="plek-signals">
          {signals.items.map((signal) => (
            <Signal key={signal.id} signal={signal} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Signal({ signal }: { signal: OpenSignal }) {
  const { dutch, now } = usePage()
  const { signals: text } = useBottlenecksText()
  return (
    <li class="plek-signal">
      <h3>
        <span lang={dutch}>{signal.category}</span>, {text.ageBands[signal.ageBand]}
      </h3>
      <span class="plek-small plek-nowrap plek-subtle">{text.days(daysBetween(signal.createdAt, now))}</span>
      <p>
        {signal.region} · {text.tried[signal.tried]} · {signal.isAtExpertTeam ? text.atExpertTeam : text.atCareBroker}
        {signal.isLate && (
          <b class="plek-signal__late">
            {' '}
            <Icon name="warn" isSmall />
            {text.late}
          </b>
        )}
      </p>
    </li>
  )
}
