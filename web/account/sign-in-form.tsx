import type { SignInPage, SignInProvider } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useSignInText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { TextField } from './field.tsx'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { PasswordField } from './password-field.tsx'
import { SignInNotice } from './sign-in-notice.tsx'

export type SignInData = Extract<SignInPage, { view: 'sign-in' }>

/** The organisation's own sign-in first; then e-mail and password. */
export function SignInForm({ page }: { page: SignInData }) {
  const text = useSignInText().signIn
  const { form, back, providers } = page
  return (
    <>
      <h1>{text.title}</h1>
      <SignInNotice page={page} />
      <FaultSummary form={form} labels={{ email: text.email, password: text.password }} />
      {providers.map((provider) => (
        <Provider key={provider.id} provider={provider} back={back} />
      ))}
      {page.hasPasskeys && <PasskeySignIn back={back} />}
      {(providers.length > 0 || page.hasPasskeys) && <p class="plek-divider">{text.or}</p>}
      <form class="plek-stack" method="post" action="/inloggen" noValidate>
        <input type="hidden" name="terug" value={back} />
        <TextField form={form} name="email" label={text.email} type="email" autoComplete="username" spellcheck={false} />
        <PasswordField form={form} name="password" label={text.password} />
        <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
          {text.submit}
        </button>
      </form>
      <p class="plek-small">
        <a href="/wachtwoord-vergeten">{text.forgot}</a>
      </p>
      <p class="plek-small plek-subtle">{text.noAccount}</p>
    </>
  )
}

function Provider({ provider, back }: { provider: SignInProvider; back: string }) {
  const text = useSignInText().signIn
  if (!provider.isReachable) return <p class="plek-small plek-subtle">{text.unreachable(provider.label)}</p>
  return (
    <form method="post" action={`/inloggen/met/${provider.id}`}>
      <input type="hidden" name="terug" value={back} />
      <button class="plek-button plek-button--lg plek-button--block" type="submit">
        <Icon name="key" />
        {text.through(provider.label)}
      </button>
    </form>
  )
}
