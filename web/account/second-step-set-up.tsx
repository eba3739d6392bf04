import type { AccountPage } from '../../api/contract/account-page.ts'
import { useAccountText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { TextField } from './field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type SetUpData = Extract<AccountPage, { view: 'second-step'; state: 'set-up' }>

/** Connect the app, keep the codes, prove it works: three steps on one page, in one's own time. */
export function SecondStepSetUp({ page }: { page: SetUpData }) {
  const text = useAccountText().secondStep
  return (
    <>
      <h1>{text.title}</h1>
      <FaultSummary form={page.form} labels={{ code: text.code }} />
      <section class="plek-card plek-stack plek-not-printed">
        <h2>1. {text.scan}</h2>
        <Connect page={page} />
      </section>
      <section class="plek-card plek-stack">
        <h2>2. {text.keep}</h2>
        <p>{text.keepHow}</p>
        <RecoveryCodes codes={page.recoveryCodes} />
      </section>
      <section class="plek-card plek-stack plek-not-printed">
        <h2>3. {text.confirm}</h2>
        <p>{text.confirmHow}</p>
        <Confirm page={page} />
      </section>
    </>
  )
}

function Connect({ page }: { page: SetUpData }) {
  const text = useAccountText().secondStep
  return (
    <>
      {page.svg && (
        <>
          <p>{text.scanHow}</p>
          <div class="plek-qr" role="img" aria-label={text.qr} dangerouslySetInnerHTML={{ __html: page.svg }} />
        </>
      )}
      {page.secret && (
        <>
          <p>
            <a href={page.address}>{text.open}</a>
          </p>
          <p>{text.secret}</p>
          <p>
            <code class="plek-secret">{inGroups(page.secret)}</code>
          </p>
        </>
      )}
    </>
  )
}

function Confirm({ page }: { page: SetUpData }) {
  const text = useAccountText().secondStep
  return (
    <form class="plek-stack plek-form" method="post" action="/account/tweede-stap/bevestigen" noValidate>
      <input type="hidden" name="terug" value={page.back} />
      <input type="hidden" name="recoveryCodes" value={page.recoveryCodes.join(' ')} />
      <input type="hidden" name="address" value={page.address} />
      <TextField form={page.form} name="code" label={text.code} class="plek-code" inputMode="numeric" autoComplete="one-time-code" />
      <p class="plek-cluster">
        <button class="plek-button plek-button--primary" type="submit">
          {text.submit}
        </button>
        <a class="plek-button plek-button--quiet" href="/account/tweede-stap">
          {text.startAgain}
        </a>
      </p>
    </form>
  )
}

/** Easier to copy by eye; apps ignore the spaces. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
