import type { Correction } from '../../api/contract/correction.ts'
import type { Defaulter } from '../../api/contract/defaulter.ts'
import type { DefaultersPage } from '../../api/contract/defaulters-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { daysBetween, fullDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { CallTasks } from './call-tasks.tsx'
import { useDefaultersText } from './defaulters-text.ts'
import { Letter } from './letter.tsx'

/** Who is behind with the update duty; longest overdue first, and one press reminds them. */
export function DefaultersScreen({ data }: { data: PageData }) {
  const text = useDefaultersText()
  if (data.kind !== 'defaulters') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div>
        <h1>{text.title}</h1>
        <p>{text.intro(data.region.name)}</p>
        {data.defaulters.length > 0 && <p>{text.behind(data.defaulters.length, overdueRows(data.defaulters))}</p>}
      </div>
      <Regions page={data} />
      {data.done && (
        <p class="plek-alert plek-alert--ok" role="status">
          <Icon name="check" />
          <span>{text.done(data.done.reminded, data.done.skipped)}</span>
        </p>
      )}
      {data.defaulters.length === 0 ? <p class="plek-card">{text.none}</p> : <Behind page={data} />}
      <CallTasks defaulters={data.defaulters} />
      {data.letter && <Letter letter={data.letter} />}
      <Unanswered corrections={data.corrections} />
    </main>
  )
}

const overdueRows = (defaulters: readonly Defaulter[]) => defaulters.reduce((sum, { due, stale, never }) => sum + due + stale + never, 0)

function Regions({ page }: { page: DefaultersPage }) {
  const text = useDefaultersText()
  if (page.regions.length < 2) return null
  return (
    <nav aria-label={text.region}>
      <ul class="plek-toggle">
        {page.regions.map(({ code, name }) => (
          <li key={code}>
            <a
              class="plek-toggle__item"
              href={`/regio/achterstanden?regio=${code}`}
              aria-current={code === page.region.code ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Behind({ page }: { page: DefaultersPage }) {
  const text = useDefaultersText()
  return (
    <form method="post" action={`/regio/achterstanden?regio=${page.region.code}`} class="plek-stack">
      {page.isNothingChosen && (
        <p class="plek-field__error" role="alert">
          <Icon name="warn" isSmall />
          <span>{text.chooseOne}</span>
        </p>
      )}
      <section class="plek-card" aria-label={text.caption}>
        <table class="plek-table plek-table--stack">
          <caption class="plek-visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.provider}</th>
              <th scope="col">{text.howLong}</th>
              <th scope="col" class="plek-num">
                {text.due}
              </th>
              <th scope="col" class="plek-num">
                {text.stale}
              </th>
              <th scope="col" class="plek-num">
                {text.never}
              </th>
              <th scope="col">{text.reminded}</th>
            </tr>
          </thead>
          <tbody>
            {page.defaulters.map((defaulter) => (
              <Row key={defaulter.provider.id} defaulter={defaulter} regionCode={page.region.code} />
            ))}
          </tbody>
        </table>
      </section>
      {page.defaulters.some(({ mayBeReminded }) => mayBeReminded) ? (
        <p>
          <button class="plek-button plek-button--primary" type="submit">
            <Icon name="mail" />
            {text.remind}
          </button>
        </p>
      ) : (
        <p class="plek-strong">{text.nobodyNow}</p>
      )}
      <p class="plek-small plek-subtle">{text.once}</p>
    </form>
  )
}

function Row({ defaulter, regionCode }: { defaulter: Defaulter; regionCode: string }) {
  const text = useDefaultersText()
  const { now } = usePage()
  const { provider, overdueSince, offers, due, stale, never, mayBeReminded } = defaulter
  return (
    <tr>
      <th scope="row">
        <label class="plek-choice">
          <input type="checkbox" name="aanbieder" value={provider.id} disabled={!mayBeReminded} defaultChecked={mayBeReminded} />{' '}
          {provider.name}
        </label>
        <span class="plek-small plek-subtle"> {text.offers(offers)}</span>
        {mayBeReminded && (
          <a class="plek-small" href={`?${new URLSearchParams({ regio: regionCode, voorbeeld: provider.id })}#mail`}>
            {text.seeMail}
            <span class="plek-visually-hidden">{text.toProvider(provider.name)}</span>
          </a>
        )}
      </th>
      <td data-label={text.howLong}>{overdueSince ? text.days(daysBetween(overdueSince, now) + 1) : text.neverStated}</td>
      <td class="plek-num" data-label={text.due}>
        {due}
      </td>
      <td class="plek-num" data-label={text.stale}>
        {stale}
      </td>
      <td class="plek-num" data-label={text.never}>
        {never}
      </td>
      <td data-label={text.reminded}>
        <Reminded defaulter={defaulter} />
      </td>
    </tr>
  )
}

function Reminded({ defaulter: { people, lastRemindedAt, reminders } }: { defaulter: Defaulter }) {
  const text = useDefaultersText()
  const { locale } = usePage().text
  if (people === 0) return <>{text.nobody}</>
  return <>{lastRemindedAt ? text.last(fullDay(locale, lastRemindedAt), reminders) : text.notYet}</>
}

function Unanswered({ corrections }: { corrections: Correction[] }) {
  const text = useDefaultersText()
  const { locale } = usePage().text
  if (corrections.length === 0) return null
  return (
    <section class="plek-stack" aria-labelledby="onbeantwoord">
      <h2 id="onbeantwoord">{text.unanswered}</h2>
      <p>{text.unansweredIntro}</p>
      <ul class="plek-card plek-list">
        {corrections.map(({ id, offer, code, reportedAt }) => (
          <li key={id}>
            <b>{text.codes[code]}</b>: <a href={`/aanbod/${offer.id}`}>{offer.title}</a>, {offer.provider}.{' '}
            {text.reportedOn(fullDay(locale, reportedAt))}
          </li>
        ))}
      </ul>
    </section>
  )
}
