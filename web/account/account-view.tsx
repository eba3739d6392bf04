import { roleLabels } from '../../api/contract/role-labels.ts'
import { usePage } from '../shared/page-context.ts'
import { type AccountData, AddressForm, PasswordForm, ProfileForm } from './account-forms.tsx'
import { useAccountText } from './account-text.ts'
import { DoneNotice } from './done-notice.tsx'
import { Passkeys } from './passkeys.tsx'

export function AccountView({ page }: { page: AccountData }) {
  const text = useAccountText().account
  return (
    <>
      <h1>{text.title}</h1>
      <DoneNotice done={page.done} />
      <div class="plek-cols-2 plek-cards">
        <div class="plek-stack--lg">
          <ProfileForm form={page.profile} />
          <AddressForm form={page.address} hasPassword={page.hasPassword} />
          <PasswordForm form={page.password} hasPassword={page.hasPassword} />
        </div>
        <div class="plek-stack--lg">
          <Roles roles={page.roles} />
          <SecondStep isOn={page.hasSecondFactor} />
          {page.passkeys && <Passkeys passkeys={page.passkeys} />}
          <Sessions count={page.sessionCount} />
        </div>
      </div>
    </>
  )
}

function Roles({ roles }: Pick<AccountData, 'roles'>) {
  const { language } = usePage()
  const text = useAccountText().account
  return (
    <section class="plek-card" aria-labelledby="rollen">
      <h2 id="rollen">{text.roles}</h2>
      {roles.length === 0 && <p>{text.rolesNone}</p>}
      <ul class="plek-rows">
        {roles.map(({ organisationName, role, regionNames }) => (
          <li key={`${organisationName} ${role}`}>
            <b>{organisationName}</b>: {roleLabels[language][role]}
            {regionNames.length > 0 && <small class="plek-subtle"> {regionNames.join(', ')}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SecondStep({ isOn }: { isOn: boolean }) {
  const text = useAccountText().account
  return (
    <section class="plek-card plek-stack" aria-labelledby="tweede-stap">
      <h2 id="tweede-stap">{text.secondStep}</h2>
      <p>{isOn ? text.isOn : text.isOff}</p>
      <p>
        <a class="plek-button" href="/account/tweede-stap">
          {isOn ? text.change : text.turnOn}
        </a>
      </p>
    </section>
  )
}

function Sessions({ count }: { count: number }) {
  const text = useAccountText().account
  return (
    <section class="plek-card plek-stack" aria-labelledby="apparaten">
      <h2 id="apparaten">{text.sessions}</h2>
      <p>{text.sessionCount(count)}</p>
      <p>
        <a class="plek-button" href="/account/sessies">
          {text.toSessions}
        </a>
      </p>
    </section>
  )
}
