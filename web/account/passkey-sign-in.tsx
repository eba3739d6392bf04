import { Icon } from '../shared/icon.tsx'
import { usePasskeyText, useSignInText } from './account-text.ts'
import { signInWithPasskey } from './passkey-calls.ts'
import { usePasskey } from './use-passkey.ts'

/** Only with script: the browser itself asks for the passkey. */
export function PasskeySignIn({ back }: { back: string }) {
  const text = useSignInText().signIn
  const passkeyText = usePasskeyText()
  const { ask, isBusy, message } = usePasskey(passkeyText, passkeyText.signInStopped)
  return (
    <div class="plek-needs-script">
      <button
        class="plek-button plek-button--lg plek-button--block"
        type="button"
        disabled={isBusy}
        onClick={() => void ask(signInWithPasskey, () => location.assign(back))}
      >
        <Icon name="key" />
        {text.passkey}
      </button>
      <p class="plek-small" role="status">
        {message}
      </p>
    </div>
  )
}
