import { Icon } from '../shared/icon.tsx'
import { useOidcText, useSignInText } from './account-text.ts'
import type { SignInData } from './sign-in-form.tsx'

/** Why one is here. */
export function SignInNotice({ page }: { page: SignInData }) {
  const text = useSignInText().signIn
  const oidcText = useOidcText()
  if (page.oidcFault) {
    return (
      <p class="plek-alert plek-alert--warn" role="alert">
        <Icon name="warn" />
        {oidcText[page.oidcFault.fault](page.oidcFault.providerLabel)}
      </p>
    )
  }
  switch (page.reason) {
    case null:
      return null
    case 'needed':
      return <p class="plek-subtle">{text.needed}</p>
    case 'password-set':
      return (
        <p class="plek-alert plek-alert--ok" role="status">
          <Icon name="check" />
          {text.passwordSet}
        </p>
      )
  }
}
