import type { Defaulter } from '../../api/contract/defaulter.ts'
import { Icon } from '../shared/icon.tsx'
import { useDefaultersText } from './defaulters-text.ts'

const REMINDERS_THAT_HELP = 2

/** After two reminders a mail helps no more, and where nobody has an account there is nobody to mail. */
export function CallTasks({ defaulters }: { defaulters: readonly Defaulter[] }) {
  const text = useDefaultersText()
  const tasks = defaulters.filter(({ people, reminders }) => people === 0 || reminders >= REMINDERS_THAT_HELP)
  if (tasks.length === 0) return null
  return (
    <section class="plek-card plek-stack" aria-labelledby="bellen">
      <h2 id="bellen">{text.callTitle}</h2>
      <p>{text.callIntro}</p>
      <ul class="plek-list">
        {tasks.map((defaulter) => (
          <Task key={defaulter.provider.id} defaulter={defaulter} />
        ))}
      </ul>
    </section>
  )
}

function Task({ defaulter: { provider, people, reminders, phone } }: { defaulter: Defaulter }) {
  const text = useDefaultersText()
  return (
    <li>
      <b>{provider.name}</b>: {people === 0 ? text.nobody : text.remindedTimes(reminders)}{' '}
      {phone ? (
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" isSmall />
          {text.call(phone)}
        </a>
      ) : (
        text.noPhone
      )}
    </li>
  )
}
