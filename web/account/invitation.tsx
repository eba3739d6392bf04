import type { SignInPage } from '../../api/contract/account-page.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { fullDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignInText } from './account-text.ts'
import { withBack } from './code-form.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { TextField } from './field.tsx'
import { PasswordField } from './password-field.tsx'

type InvitationData = Extract<SignInPage, { view: 'invitation' }>

export function Invitation({ page }: { page: InvitationData }) {
  const { language } = usePage()
  const text = useSignInText().invitation
  const { organisationName, role, invitedBy } = page.invitation
  return (
    <>
      <div>
        <h1>{text.title(organisationName)}</h1>
        <p class="plek-login__intro">{text.intro(invitedBy, roleLabels[language][role], organisationName)}</p>
      </div>
      <Facts page={page} />
      <Answer page={page} />
    </>
  )
}

function Facts({ page }: { page: InvitationData }) {
  const { text: frame } = usePage()
  const text = useSignInText().invitation
  const { regionNames } = page
  const { email, expiresAt } = page.invitation
  return (
    <dl class="plek-dl">
      {regionNames.length > 0 && (
        <>
          <dt>{text.regions}</dt>
          <dd>{regionNames.join(', ')}</dd>
        </>
      )}
      <dt>{text.email}</dt>
      <dd class="plek-long">{email}</dd>
      <dt>{text.until}</dt>
      <dd>{fullDay(frame.locale, expiresAt)}</dd>
    </dl>
  )
}

function Answer({ page }: { page: InvitationData }) {
  const { url, caller } = usePage()
  const text = useSignInText().invitation
  switch (page.invitee) {
    case 'new':
      return <NewPerson page={page} />
    case 'known':
    case 'elsewhere':
      return (
        <>
          <p>{page.invitee === 'known' ? text.known : text.elsewhere}</p>
          <p>
            <a class="plek-button plek-button--primary plek-button--lg plek-button--block" href={withBack('/inloggen', url)}>
              {text.signIn}
            </a>
          </p>
        </>
      )
    case 'signed-in':
      return (
        <form class="plek-stack" method="post" action={url}>
          <p>{text.signedIn(caller?.name ?? '')}</p>
          <Accept />
        </form>
      )
    case 'someone-else':
      return (
        <form class="plek-stack" method="post" action="/uitloggen">
          <p>{text.someoneElse(page.invitation.email)}</p>
          <button class="plek-button plek-button--lg plek-button--block" type="submit">
            {text.signOut}
          </button>
        </form>
      )
  }
}

function NewPerson({ page }: { page: InvitationData }) {
  const { url } = usePage()
  const text = useSignInText().invitation
  const { form, invitation } = page
  return (
    <>
      <p>{text.newIntro}</p>
      <FaultSummary form={form} labels={{ name: text.name, password: text.password }} />
      <form class="plek-stack" method="post" action={url} noValidate>
        {/* For the browser's own password store: whose password this is. */}
        <input type="hidden" name="email" autoComplete="username" value={invitation.email} />
        <TextField form={form} name="name" label={text.name} hint={text.nameHint} autoComplete="name" />
        <PasswordField form={form} name="password" label={text.password} isNew />
        <Accept />
      </form>
    </>
  )
}

function Accept() {
  const text = useSignInText().invitation
  return (
    <button class="plek-button plek-button--primary plek-button--lg plek-button--block" type="submit">
      {text.accept}
    </button>
  )
}

export function InvitationGone({ page }: { page: Extract<SignInPage, { view: 'invitation-gone' }> }) {
  const text = useSignInText().invitation
  const { title, body } = text.gone[page.reason]
  return (
    <>
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <a class="plek-button plek-button--lg plek-button--block" href="/inloggen">
          {text.toSignIn}
        </a>
      </p>
    </>
  )
}
