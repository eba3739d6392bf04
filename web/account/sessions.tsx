import type { AccountPage, SessionShown } from '../../api/contract/account-page.ts'
import { hour, longDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useAccountText } from './account-text.ts'
import { deviceWords } from './device-words.ts'
import { DoneNotice } from './done-notice.tsx'

export function Sessions({ page }: { page: Extract<AccountPage, { view: 'sessions' }> }) {
  const text = useAccountText().sessions
  const hasOthers = page.sessions.some(({ isThisOne }) => !isThisOne)
  return (
    <>
      <div>
        <a class="plek-back" href="/account">
          <Icon name="back" isSmall />
          {text.toAccount}
        </a>
        <h1>{text.title}</h1>
      </div>
      <DoneNotice done={page.done} />
      <p>{hasOthers ? text.intro : text.none}</p>
      <section class="plek-card">
        <ul class="plek-rows">
          {page.sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
      </section>
      {hasOthers && (
        <form method="post" action="/account/sessies/andere">
          <button class="plek-button" type="submit">
            {text.endOthers}
          </button>
        </form>
      )}
    </>
  )
}

function Session({ session }: { session: SessionShown }) {
  const { text: frame, now } = usePage()
  const text = useAccountText().sessions
  const device = deviceWords(text, session.userAgent)
  const moment = (words: (day: string, hour: string) => string, at: string) => words(longDay(frame.locale, at, now), hour(frame.locale, at))
  const facts = [
    `${moment(text.since, session.startedAt)} ${wayWords()}`,
    session.lastSeenAt && moment(text.seen, session.lastSeenAt),
    session.fromAddress && text.from(session.fromAddress),
  ]
  return (
    <li class="plek-row">
      <p>
        <b>{device}</b>
        {session.isThisOne && <span class="plek-tag">{text.here}</span>}
        <small>{facts.filter(Boolean).join(', ')}</small>
      </p>
      {!session.isThisOne && (
        <form method="post" action="/account/sessies">
          <input type="hidden" name="id" value={session.id} />
          <button class="plek-button plek-button--sm" type="submit" aria-label={text.endOf(device)}>
            {text.end}
          </button>
        </form>
      )}
    </li>
  )

  function wayWords(): string {
    const way = session.signedInWith
    return way === 'password' || way === 'passkey' ? text[way] : text.through(way)
  }
}
