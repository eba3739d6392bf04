import type { SignInPage } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useSignInText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { TextField } from './field.tsx'

type CodeData = Extract<SignInPage, { view: 'code' }>

/** One field; spaces are fine, and there is no hurry: a step that is too long ago is said on this same page. */
export function CodeForm({ page }: { page: CodeData }) {
  const text = useSignInText()
  const { form, back, method } = page
  const isRecovery = method === 'recovery'
  const name = isRecovery ? 'recovery' : 'code'
  const label = isRecovery ? text.code.recoveryLabel : text.code.label
  return (
    <>
      <div>
        <a class="plek-back" href={withBack('/inloggen', back)}>
          <Icon name="back" isSmall />
          {text.back}
        </a>
        <h1>{isRecovery ? text.code.recoveryTitle : text.code.title}</h1>
        <p class="plek-subtle plek-login__intro">{isRecovery ? text.code.recoveryIntro : text.code.intro}</p>
      </div>
      {page.hasExpired && <Expired back={back} />}
      <FaultSummary form={form} labels={{ [name]: label }} />
      <form class="plek-stack" method="post" action="/inloggen/code" noValidate>
        <input type="hidden" name="terug" value={back} />
        <input type="hidden" name="manier" value={method} />
        {isRecovery ? (
          <TextField form={form} name={name} label={label} autoComplete="off" spellcheck={false} autoFocus={form.faults.length === 0} />
        ) : (
          <TextField
            form={form}
            name={name}
            label={label}
            class="plek-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus={form.faults.length === 0}
          />
        )}
        <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
          {text.code.submit}
        </button>
      </form>
      <p class="plek-small">
        <a href={withBack(isRecovery ? '/inloggen/code' : '/inloggen/code?manier=recovery', back)}>
          {isRecovery ? text.code.toApp : text.code.toRecovery}
        </a>
      </p>
      {isRecovery && <p class="plek-small plek-subtle">{text.code.noneLeft}</p>}
    </>
  )
}

function Expired({ back }: { back: string }) {
  const text = useSignInText().code
  return (
    <div class="plek-alert plek-alert--warn" role="alert">
      <Icon name="warn" />
      <p>
        {text.expired} <a href={withBack('/inloggen', back)}>{text.again}</a>
      </p>
    </div>
  )
}

/** Where one was going travels along, unless that is the front door. */
export function withBack(address: string, back: string): string {
  if (back === '/') return address
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ terug: back })}`
}
