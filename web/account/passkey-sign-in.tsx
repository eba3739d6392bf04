import { Icon } from '../shared/icon.tsx'
import { useSignInText } from './account-text.ts'

/** Only with script: the browser itself asks for the passkey. */
export function PasskeySignIn({ back }: { back: string }) {
  const text = useSignInText().signIn
  return (
    <button class="plek-button plek-button--lg plek-button--block plek-needs-script" type="button" data-back={back}>
      <Icon name="key" />
      {text.passkey}
    </button>
  )
}
