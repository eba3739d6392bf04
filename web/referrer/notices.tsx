import type { SearchAnswer } from '../../api/contract/search.ts'
import type { Failure } from '../api.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { phoneLink, unbroken } from '../shared/phone.ts'
import { noticeWords } from './notice-words.ts'
import { urgentWords } from './urgent-words.ts'

export function SimplerNotice({ answer }: { answer: SearchAnswer }) {
  const { text, language } = usePage()
  if (answer.engine !== 'sqlite' && !answer.notices?.length) return null
  return (
    <div class="plek-alert plek-notice">
      <Icon name={answer.notices?.length ? 'unknown' : 'search'} />
      <div>
        {answer.engine === 'sqlite' && <p>{text.results.simpler}</p>}
        {answer.notices?.map((notice) => (
          <p key={`${notice.code} ${notice.text}`}>{noticeWords(notice, language)}</p>
        ))}
      </div>
    </div>
  )
}

/** Stands above the results with numbers that open the phone, for words of acute need. */
export function UrgentHelp({ answer }: { answer: SearchAnswer }) {
  const { text } = usePage()
  if (!answer.urgentHelp) return null
  return (
    <section class="plek-urgent" aria-labelledby="spoed">
      <h2 id="spoed">{text.results.urgent}</h2>
      <ul class="plek-urgent__phones">
        {answer.urgentHelp.phones.map((one) => {
          const { name, note } = urgentWords(one, text)
          return (
            <li key={`${one.name} ${one.phone}`}>
              <a class="plek-button plek-button--primary plek-button--lg" href={phoneLink(one.phone)}>
                <Icon name="phone" />
                <span>
                  {name}: {unbroken(one.phone)}
                </span>
              </a>
              <small>{note}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { text } = usePage()
  return (
    <div class="plek-alert plek-alert--warn plek-notice" role="alert">
      <Icon name="warn" />
      <div>
        <p>{text.failure[failure.reason]}</p>
        {failure.reference && <p class="plek-small">{text.failure.reference(failure.reference)}</p>}
      </div>
      <button class="plek-button plek-button--sm" type="button" onClick={onRetry}>
        {text.failure.retry}
      </button>
    </div>
  )
}
