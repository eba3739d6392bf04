/** Pages that end something, or pick it up again: signed out, a new address, what was sent too late. */
import type { SignInPage } from '../../api/contract/account-page.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignInText } from './account-text.ts'

export function SignedOut() {
  const text = useSignInText().signedOut
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.body}</p>
      <p class="plek-cluster">
        <a class="plek-button plek-button--primary plek-button--lg" href="/inloggen">
          {text.again}
        </a>
        <a class="plek-button plek-button--lg" href="/zoeken">
          {text.search}
        </a>
      </p>
    </>
  )
}

export function ConfirmAddress({ page }: { page: Extract<SignInPage, { view: 'confirm-address' }> }) {
  const { url } = usePage()
  const text = useSignInText().confirmAddress
  switch (page.state) {
    case 'open':
      return (
        <form class="plek-stack" method="post" action={url}>
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
          <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
            {text.submit}
          </button>
        </form>
      )
    case 'done':
      return <ToAccount title={text.doneTitle} body={text.done} />
    case 'expired':
      return <ToAccount title={text.expiredTitle} body={text.expired} />
  }
}

function ToAccount({ title, body }: { title: string; body: string }) {
  const text = useSignInText().confirmAddress
  return (
    <>
      <h1>{title}</h1>
      <p role="status">{body}</p>
      <p>
        <a class="plek-button plek-button--lg plek-button--block" href="/account">
          {text.toAccount}
        </a>
      </p>
    </>
  )
}

/** What was sent after the session had ended travels along in the page, and nowhere else. */
export function SendAgain({ page }: { page: Extract<SignInPage, { view: 'send-again' }> }) {
  const text = useSignInText().sendAgain
  const shown = page.fields.filter(({ isShown }) => isShown)
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <ol class="plek-steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a class="plek-button plek-button--primary plek-button--lg plek-button--block" href="/inloggen" target="_blank" rel="noopener">
          {text.signIn}
        </a>
      </p>
      <form class="plek-stack" method="post" action={page.address}>
        {page.fields.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {shown.length > 0 && (
          <>
            <h2>{text.filled}</h2>
            <ul class="plek-rows">
              {shown.map(({ name, value }) => (
                <li key={`${name} ${value}`} class="plek-long">
                  {value}
                </li>
              ))}
            </ul>
          </>
        )}
        <button class="plek-button plek-button--lg plek-button--block" type="submit">
          {text.submit}
        </button>
        <p class="plek-small plek-subtle">{text.withoutPassword}</p>
      </form>
    </>
  )
}
