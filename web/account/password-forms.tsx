import type { SignInPage } from '../../api/contract/account-page.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignInText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { TextField } from './field.tsx'
import { PasswordField } from './password-field.tsx'

export function ForgotPassword({ page }: { page: Extract<SignInPage, { view: 'forgot-password' }> }) {
  const text = useSignInText()
  const { form } = page
  if (page.isSent) return <LinkSent email={form.values.email ?? ''} />
  return (
    <>
      <div>
        <h1>{text.forgot.title}</h1>
        <p class="plek-subtle plek-login__intro">{text.forgot.intro}</p>
      </div>
      <FaultSummary form={form} labels={{ email: text.signIn.email }} />
      <form class="plek-stack" method="post" action="/wachtwoord-vergeten" noValidate>
        <TextField form={form} name="email" label={text.signIn.email} type="email" autoComplete="username" spellcheck={false} />
        <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
          {text.forgot.submit}
        </button>
      </form>
      <p class="plek-small">
        <a href="/inloggen">{text.forgot.toSignIn}</a>
      </p>
    </>
  )
}

/** The same for an address that we know and one that we do not. */
function LinkSent({ email }: { email: string }) {
  const text = useSignInText().forgot
  return (
    <>
      <h1>{text.sentTitle}</h1>
      <p role="status">{text.sent(email)}</p>
      <p>{text.sentHelp}</p>
      <p class="plek-small">
        <a href="/wachtwoord-vergeten">{text.again}</a> · <a href="/inloggen">{text.toSignIn}</a>
      </p>
    </>
  )
}

export function SetPassword({ page }: { page: Extract<SignInPage, { view: 'set-password' }> }) {
  const { url } = usePage()
  const text = useSignInText().setPassword
  if (page.state === 'expired')
    return (
      <>
        <h1>{text.expiredTitle}</h1>
        <p>{text.expired}</p>
        <p>
          <a class="plek-button plek-button--primary plek-button--lg plek-button--block" href="/wachtwoord-vergeten">
            {text.again}
          </a>
        </p>
      </>
    )
  return (
    <>
      <div>
        <h1>{text.title}</h1>
        <p class="plek-subtle plek-login__intro">{text.intro}</p>
      </div>
      <FaultSummary form={page.form} labels={{ password: text.label }} />
      <form class="plek-stack" method="post" action={url} noValidate>
        <PasswordField form={page.form} name="password" label={text.label} isNew />
        <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
          {text.submit}
        </button>
      </form>
    </>
  )
}
