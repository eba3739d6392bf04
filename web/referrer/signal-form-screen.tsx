import '../styles/signals.css'
import type { PageData } from '../../api/contract/page.ts'
import type { SignalFormPage } from '../../api/contract/signal-page.ts'
import { ageBands, neededWithinWeeks, routes, triedCodes } from '../../api/domain/codes.ts'
import { Icon } from '../shared/icon.tsx'
import { useSignalsText } from '../shared/signals-text.ts'
import { SignalCategory, SignalRegion } from './signal-lists.tsx'
import { SignalRadios } from './signal-radios.tsx'

/** One form without text: what the search said is chosen already. */
export function SignalFormScreen({ data }: { data: PageData }) {
  const { form, codes } = useSignalsText()
  if (data.kind !== 'signalForm') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div class="plek-prose">
        <h1>{form.title}</h1>
        <p>{form.intro}</p>
        <p class="plek-small plek-subtle">{form.privacy}</p>
      </div>
      <WrongFields page={data} />
      <form method="post" action="/melden" class="plek-card plek-stack plek-signal-form" noValidate>
        <SignalCategory page={data} />
        <SignalRegion page={data} />
        <SignalRadios page={data} field="ageBand" values={ageBands} words={codes.ageBand} />
        <SignalRadios page={data} field="neededWithinWeeks" values={neededWithinWeeks.map(String)} words={codes.neededWithinWeeks} />
        <SignalRadios page={data} field="tried" values={triedCodes} words={codes.tried} />
        <SignalRadios page={data} field="route" values={routes} words={codes.route} />
        <p>
          <button class="plek-button plek-button--primary" type="submit">
            {form.send}
          </button>
        </p>
      </form>
    </main>
  )
}

/** All at once, each a link to its field. */
function WrongFields({ page }: { page: SignalFormPage }) {
  const { form } = useSignalsText()
  if (page.wrong.length === 0) return null
  return (
    <div class="plek-alert plek-alert--stop" role="alert">
      <Icon name="warn" />
      <div>
        <h2>{form.wrongTitle}</h2>
        <ul>
          {page.wrong.map((field) => (
            <li key={field}>
              <a href={`#veld-${field}`}>{form.wrong[field]}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
