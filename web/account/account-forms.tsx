import type { AccountPage } from '../../api/contract/account-page.ts'
import { usePage } from '../shared/page-context.ts'
import { useAccountText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { SelectField, TextField } from './field.tsx'
import { PasswordField } from './password-field.tsx'

export type AccountData = Extract<AccountPage, { view: 'account' }>

export function ProfileForm({ form }: { form: AccountData['profile'] }) {
  const text = useAccountText().account
  const languages = Object.entries(text.languages).map(([value, label]) => ({ value, label }))
  return (
    <section class="plek-card" aria-labelledby="naam-en-taal">
      <h2 id="naam-en-taal">{text.profile}</h2>
      <FaultSummary form={form} labels={{ name: text.name, language: text.language }} />
      <form class="plek-stack plek-form" method="post" action="/account/profiel" noValidate>
        <TextField form={form} name="name" label={text.name} autoComplete="name" />
        <SelectField form={form} name="language" label={text.language} hint={text.languageHint} choices={languages} />
        <button class="plek-button plek-button--primary" type="submit">
          {text.save}
        </button>
      </form>
    </section>
  )
}

export function AddressForm({ form, hasPassword }: { form: AccountData['address']; hasPassword: boolean }) {
  const { caller } = usePage()
  const text = useAccountText().account
  return (
    <section class="plek-card" aria-labelledby="adres">
      <h2 id="adres">{text.address}</h2>
      <FaultSummary form={form} labels={{ email: text.addressNew, ownPassword: text.ownPassword }} />
      <p class="plek-long">{text.addressNow(caller?.email ?? '')}</p>
      {!hasPassword && <p>{text.addressThroughOrganisation}</p>}
      {hasPassword && (
        <form class="plek-stack plek-form" method="post" action="/account/adres" noValidate>
          <TextField form={form} name="email" label={text.addressNew} hint={text.addressHint} type="email" autoComplete="email" />
          <PasswordField form={form} name="ownPassword" label={text.ownPassword} />
          <button class="plek-button" type="submit">
            {text.sendLink}
          </button>
        </form>
      )}
    </section>
  )
}

export function PasswordForm({ form, hasPassword }: { form: AccountData['password']; hasPassword: boolean }) {
  const { caller } = usePage()
  const text = useAccountText().account
  return (
    <section class="plek-card" aria-labelledby="wachtwoord">
      <h2 id="wachtwoord">{text.password}</h2>
      {!hasPassword && <p>{text.throughOrganisation}</p>}
      {hasPassword && (
        <>
          <FaultSummary form={form} labels={{ current: text.passwordNow, next: text.passwordNew }} />
          <form class="plek-stack plek-form" method="post" action="/account/wachtwoord" noValidate>
            <input type="hidden" name="username" autoComplete="username" value={caller?.email ?? ''} />
            <PasswordField form={form} name="current" label={text.passwordNow} />
            <PasswordField form={form} name="next" label={text.passwordNew} isNew />
            <button class="plek-button" type="submit">
              {text.changePassword}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
