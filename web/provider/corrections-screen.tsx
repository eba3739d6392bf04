import type { Correction } from '../../api/contract/correction.ts'
import type { PageData } from '../../api/contract/page.ts'
import { correctionAnswers } from '../../api/domain/codes.ts'
import { fullDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useCorrectionsText } from './provider-text.ts'

/** What referrers found different, to be answered with one press. */
export function CorrectionsScreen({ data }: { data: PageData }) {
  const text = useCorrectionsText()
  if (data.kind !== 'corrections') return null
  const open = data.corrections.filter(({ answer }) => answer === null)
  const answered = data.corrections.filter(({ answer }) => answer !== null)
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <p>
        <a class="plek-back" href="/mijn-aanbod">
          <Icon name="back" isSmall />
          {text.back}
        </a>
      </p>
      <div>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </div>
      {open.length === 0 && <p class="plek-card">{text.none}</p>}
      {open.map((correction) => (
        <Open key={correction.id} correction={correction} isUnanswered={correction.id === data.unansweredId} />
      ))}
      {answered.length > 0 && (
        <section class="plek-stack" aria-labelledby="beantwoord">
          <h2 id="beantwoord">{text.answered}</h2>
          <ul class="plek-card plek-list">
            {answered.map((correction) => (
              <li key={correction.id}>
                <What correction={correction} /> <b>{correction.answer && text.answers[correction.answer]}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

function Open({ correction, isUnanswered }: { correction: Correction; isUnanswered: boolean }) {
  const text = useCorrectionsText()
  const { locale } = usePage().text
  return (
    <section class="plek-card plek-stack" aria-labelledby={`melding-${correction.id}`}>
      <h2 id={`melding-${correction.id}`}>{text.codes[correction.code]}</h2>
      <p>
        <What correction={correction} />
      </p>
      <p class="plek-small plek-subtle">{text.escalates(fullDay(locale, correction.escalatesAt))}</p>
      {isUnanswered && (
        <p class="plek-field__error" role="alert">
          <Icon name="warn" isSmall />
          <span>{text.choose}</span>
        </p>
      )}
      <form method="post" action="/mijn-aanbod/meldingen" class="plek-cluster">
        <input type="hidden" name="melding" value={correction.id} />
        <a class="plek-button plek-button--primary" href="/mijn-aanbod">
          {text.change}
        </a>
        {correctionAnswers.map((answer) => (
          <button key={answer} class="plek-button" type="submit" name="antwoord" value={answer}>
            {text.answers[answer]}
          </button>
        ))}
      </form>
    </section>
  )
}

function What({ correction }: { correction: Correction }) {
  const text = useCorrectionsText()
  const { locale } = usePage().text
  const { offer, reportedBy, reportedAt } = correction
  return (
    <>
      <a href={`/aanbod/${offer.id}`}>{offer.title}</a>
      {offer.town && `, ${offer.town}`}. {text.by(reportedBy, fullDay(locale, reportedAt))}
    </>
  )
}
