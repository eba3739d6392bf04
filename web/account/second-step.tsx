import type { AccountPage, FormState } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useAccountText } from './account-text.ts'
import { DoneNotice } from './done-notice.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { PasswordField } from './password-field.tsx'

type StartData = Extract<AccountPage, { view: 'second-step'; state: 'start' }>

/** The password first: whoever finds an open screen must not be able to tie their own phone to it. */
export function SecondStepStart({ page }: { page: StartData }) {
  const { secondStep: text, sessions } = useAccountText()
  const { form, isOn, isNeeded, back } = page
  return (
    <>
      <div>
        {!isNeeded && (
          <a class="plek-back" href="/account">
            <Icon name="back" isSmall />
            {sessions.toAccount}
          </a>
        )}
        <h1>{text.title}</h1>
      </div>
      <DoneNotice done={page.done} />
      <div class="plek-prose">
        {isNeeded && (
          <p class="plek-alert plek-alert--warn plek-notice" role="status">
            {text.needed}
          </p>
        )}
        <p>{text.intro}</p>
        <p>{text.apps}</p>
      </div>
      <FaultSummary form={{ ...form, faults: form.faults.filter(({ field }) => field === '') }} labels={{}} />
      <section class="plek-card plek-stack">
        {isOn && (
          <>
            <h2>{text.replaceTitle}</h2>
            <p>{text.replace}</p>
          </>
        )}
        <WithPassword
          action="/account/tweede-stap"
          field="password"
          submit={isOn ? text.replaceBegin : text.begin}
          form={form}
          back={back}
        />
      </section>
      {isOn && (
        <section class="plek-card plek-stack">
          <h2>{text.newCodes}</h2>
          <p>{text.newCodesHow}</p>
          <WithPassword
            action="/account/tweede-stap/herstelcodes"
            field="password-for-codes"
            submit={text.makeCodes}
            form={form}
            back={back}
          />
        </section>
      )}
    </>
  )
}

interface WithPasswordProps {
  action: string
  field: string
  submit: string
  form: FormState
  back: string
}

function WithPassword({ action, field, submit, form, back }: WithPasswordProps) {
  const text = useAccountText().secondStep
  const own = { ...form, faults: form.faults.filter((fault) => fault.field === field) }
  return (
    <>
      <FaultSummary form={own} labels={{ [field]: text.password }} />
      <form class="plek-stack plek-form" method="post" action={action} noValidate>
        <input type="hidden" name="terug" value={back} />
        <PasswordField form={own} name={field} label={text.password} />
        <button class="plek-button plek-button--primary" type="submit">
          {submit}
        </button>
      </form>
    </>
  )
}
