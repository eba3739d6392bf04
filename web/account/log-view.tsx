import type { OrganisationPage } from '../../api/contract/account-page.ts'
import type { AuditEvent } from '../../api/contract/organisation.ts'
import { dayOf, fullDay, hour } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useLogText } from './account-text.ts'
import { eventSentence } from './event-sentence.ts'
import { RegionSwitch } from './region-switch.tsx'

type LogData = Extract<OrganisationPage, { view: 'log' }>

/** Who did what and when, in sentences, by day. */
export function LogView({ page }: { page: LogData }) {
  const { text: frame } = usePage()
  const text = useLogText()
  const days = [...new Set(page.events.map(({ at }) => dayOf(at)))]
  return (
    <>
      <div>
        <h1>{text.title(page.of)}</h1>
        <p class="plek-subtle">{text.intro}</p>
      </div>
      <RegionSwitch address={page.ownAddress} regions={page.regions} chosen={page.regionCode} />
      {page.events.length === 0 && <p>{text.empty}</p>}
      {days.map((day) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h2 class="plek-log__day" id={`dag-${day}`}>
            {fullDay(frame.locale, day)}
          </h2>
          <ul class="plek-card plek-rows">
            {page.events
              .filter(({ at }) => dayOf(at) === day)
              .map((event) => (
                <Line key={event.id} event={event} page={page} />
              ))}
          </ul>
        </section>
      ))}
      <Pages page={page} />
    </>
  )
}

function Line({ event, page }: { event: AuditEvent; page: LogData }) {
  const { text: frame, language } = usePage()
  const text = useLogText()
  return (
    <li class="plek-row">
      <p class="plek-long">
        {eventSentence(event, { text, language, regionNames: page.regionNames })}
        <small>
          {text.at(hour(frame.locale, event.at))}
          {event.fromAddress && `, ${text.from(event.fromAddress)}`}
        </small>
      </p>
    </li>
  )
}

function Pages({ page }: { page: LogData }) {
  const text = useLogText()
  if (page.page === 1 && !page.hasMore) return null
  return (
    <nav class="plek-pages" aria-label={text.pages}>
      {page.page > 1 && (
        <a class="plek-button" href={pageAddress(page, page.page - 1)}>
          {text.newer}
        </a>
      )}
      <span>{text.page(page.page)}</span>
      {page.hasMore && (
        <a class="plek-button" href={pageAddress(page, page.page + 1)}>
          {text.older}
        </a>
      )}
    </nav>
  )
}

function pageAddress({ ownAddress, regionCode }: LogData, page: number): string {
  return `${ownAddress}?${new URLSearchParams({ ...(regionCode ? { regio: regionCode } : {}), pagina: String(page) })}`
}
