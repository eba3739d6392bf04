import type { Defaulter } from '../../api/contract/defaulter.ts'
import { useDefaultersText } from './defaulters-text.ts'

const REMINDERS_THAT_HELP = 2

/** After two reminders a mail helps no more; where nobody has an account there is nobody to mail. */
export function CallTasks({ defaulters }: { defaulters: readonly Defaulter[] }) {
  const text = useDefaultersText()
  const reminded = defaulters.filter(({ people, reminders }) => people > 0 && reminders >= REMINDERS_THAT_HELP)
  const withoutPeople = defaulters.filter(({ people }) => people === 0)
  if (reminded.length + withoutPeople.length === 0) return null
  return (
    <section class="plek-card plek-stack" aria-labelledby="bellen">
      <h2 id="bellen">{text.callTitle}</h2>
      {reminded.length > 0 && <p>{text.callIntro}</p>}
      <Tasks defaulters={reminded} />
      {withoutPeople.length > 0 && (
        <details class="plek-fold">
          <summary>{text.withoutPeople(withoutPeople.length)}</summary>
          <p>{text.inviteHint}</p>
          <Tasks defaulters={withoutPeople} />
        </details>
      )}
    </section>
  )
}

function Tasks({ defaulters }: { defaulters: readonly Defaulter[] }) {
  const text = useDefaultersText()
  if (defaulters.length === 0) return null
  return (
    <ul class="plek-list-icon">
      {defaulters.map(({ provider, people, reminders, phone }) => (
        <li key={provider.id}>
          <b>{provider.name}</b>
          {people > 0 && <span>{text.remindedTimes(reminders)}</span>}
          {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{text.call(phone)}</a> : <span>{text.noPhone}</span>}
        </li>
      ))}
    </ul>
  )
}
