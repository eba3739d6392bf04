import type { ComponentChildren } from 'preact'
import type { DemoAccount } from '../../api/contract/demo-account.ts'
import { usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { WaitLine } from '../shared/wait-line.tsx'
import { useSignInText } from './account-text.ts'
import { DemoAccounts } from './demo-accounts.tsx'

const norm = 6
const examples = [
  { intake: 0, start: 1, status: 'open' },
  { intake: 1, start: 2, status: 'open' },
  { intake: 4, start: 11, status: 'waiting' },
] as const

interface Props {
  demoAccounts: DemoAccount[]
  back: string
  children: ComponentChildren
}

/** The form beside the blue plane that says what one signs in to. */
export function SignInFrame({ demoAccounts, back, children }: Props) {
  const text = useSignInText()
  return (
    <main id="inhoud">
      <div class="plek-login">
        <div class="plek-login__form">
          <div class="plek-login__box plek-stack--lg">{children}</div>
        </div>
        <div class="plek-login__aside">
          <p class="plek-login__claim">{text.claim}</p>
          <p>{text.claimDetail}</p>
          <Preview />
        </div>
      </div>
      <DemoAccounts accounts={demoAccounts} back={back} />
    </main>
  )
}

function Preview() {
  const { text } = usePage()
  return (
    <ul class="plek-preview" aria-hidden="true">
      {examples.map(({ intake, start, status }) => (
        <li key={start} class={start > 1 ? 'plek-preview__next' : undefined}>
          <span class="plek-wait">
            <span class="plek-wait__value">{start}</span> <span class="plek-wait__unit">{text.offer.weekUnit(start)}</span>
          </span>
          <WaitLine intake={intake} start={start} norm={norm} />
          <StatusBadge status={status} />
        </li>
      ))}
    </ul>
  )
}
