import type { PageData } from '../../api/contract/page.ts'
import { fullDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useSignalsText } from '../shared/signals-text.ts'

const A_MOMENT_MS = 1_000

/** What happens next, and when. */
export function SignalSentScreen({ data }: { data: PageData }) {
  const { sent } = useSignalsText()
  const { locale } = usePage().text
  if (data.kind !== 'signalSent') return null
  const { category, region, handledBy, answerDueAt } = data.signal
  const lastDay = fullDay(locale, new Date(Date.parse(answerDueAt) - A_MOMENT_MS).toISOString())
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div class="plek-prose">
        <h1>{sent.title}</h1>
        <p class="plek-alert plek-alert--ok" role="status">
          <Icon name="check" />
          <span>{data.isKnown ? sent.known : sent.thanks(category.name, region.name)}</span>
        </p>
      </div>
      <section class="plek-card plek-prose">
        <h2>{sent.next}</h2>
        <ol class="plek-steps">
          <li>{sent.handledBy[handledBy](lastDay)}</li>
          {handledBy === 'care-broker' && <li>{sent.otherwise}</li>}
          <li>{sent.counts}</li>
        </ol>
        <p>
          <strong>{sent.noIntake}</strong>
        </p>
      </section>
      <p class="plek-cluster">
        <a class="plek-button plek-button--primary" href="/zoeken">
          <Icon name="search" />
          {sent.search}
        </a>
        <a class="plek-button" href="/meldingen">
          {sent.own}
        </a>
      </p>
    </main>
  )
}
