import '../styles/account.css'
import type { SignInPage } from '../../api/contract/account-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { CodeForm } from './code-form.tsx'
import { Invitation, InvitationGone } from './invitation.tsx'
import { ForgotPassword, SetPassword } from './password-forms.tsx'
import { ConfirmAddress, SendAgain, SignedOut } from './sign-in-ends.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

export function SignInScreen({ data }: { data: PageData }) {
  if (data.kind !== 'signIn') return null
  return (
    <SignInFrame demoAccounts={'demoAccounts' in data ? data.demoAccounts : []} back={data.back}>
      <View page={data} />
    </SignInFrame>
  )
}

function View({ page }: { page: SignInPage }) {
  switch (page.view) {
    case 'sign-in':
      return <SignInForm page={page} />
    case 'code':
      return <CodeForm page={page} />
    case 'signed-out':
      return <SignedOut />
    case 'forgot-password':
      return <ForgotPassword page={page} />
    case 'set-password':
      return <SetPassword page={page} />
    case 'confirm-address':
      return <ConfirmAddress page={page} />
    case 'invitation':
      return <Invitation page={page} />
    case 'invitation-gone':
      return <InvitationGone page={page} />
    case 'send-again':
      return <SendAgain page={page} />
  }
}
