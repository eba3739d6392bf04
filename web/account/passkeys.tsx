import { useRef } from 'preact/hooks'
import type { PasskeyShown } from '../../api/contract/account-page.ts'
import { MOST_PASSKEY_NAME_CHARACTERS } from '../../api/contract/passkey-name.ts'
import { longDay } from '../shared/dates.ts'
import { onBehalf } from '../shared/on-behalf.ts'
import { usePage } from '../shared/page-context.ts'
import { usePasskeyText } from './account-text.ts'
import { addPasskey } from './passkey-calls.ts'
import { usePasskey } from './use-passkey.ts'

export function Passkeys({ passkeys }: { passkeys: PasskeyShown[] }) {
  const text = usePasskeyText()
  return (
    <section class="plek-card plek-stack" aria-labelledby="passkeys">
      <h2 id="passkeys">{text.title}</h2>
      <p>{text.intro}</p>
      {passkeys.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="plek-rows">
          {passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <AddPasskey />
    </section>
  )
}

function Passkey({ passkey: { id, name, createdAt } }: { passkey: PasskeyShown }) {
  const { text: frame, now } = usePage()
  const text = usePasskeyText()
  const shown = name ?? text.unnamed
  return (
    <li class="plek-row">
      <form class="plek-stack" method="post" action={`/account/passkeys/${id}/naam`}>
        <input
          class="plek-textbox"
          name="name"
          aria-label={text.renameName(shown)}
          defaultValue={shown}
          required
          maxLength={MOST_PASSKEY_NAME_CHARACTERS}
          autoComplete="off"
        />
        {createdAt && <small>{text.since(longDay(frame.locale, createdAt, now))}</small>}
        <button class="plek-button plek-button--sm" type="submit">
          {text.rename}
        </button>
      </form>
      <form method="post" action={`/account/passkeys/${id}/verwijderen`}>
        <button class="plek-button plek-button--sm" type="submit" aria-label={text.removeName(shown)}>
          {text.remove}
        </button>
      </form>
    </li>
  )
}

/** Only with script: the browser itself makes the passkey. What was typed stays when it is stopped. */
function AddPasskey() {
  const text = usePasskeyText()
  const { caller } = usePage()
  const { ask, isBusy, message } = usePasskey(text, text.stopped)
  const form = useRef<HTMLFormElement>(null)

  function add(event: Event): void {
    event.preventDefault()
    const typed = new FormData(form.current ?? undefined)
    const call = () => addPasskey(String(typed.get('passkey-name') ?? ''), String(typed.get('passkey-password') ?? ''))
    void ask(call, () => location.assign(onBehalf('/account?gelukt=passkey-added')))
  }

  return (
    <form ref={form} class="plek-stack plek-form plek-needs-script" onSubmit={add}>
      <input type="hidden" name="username" autoComplete="username" value={caller?.email ?? ''} />
      <div class="plek-field">
        <label class="plek-field__label" for="passkey-name">
          {text.name}
        </label>
        <span class="plek-field__hint" id="passkey-name-hint">
          {text.nameHint}
        </span>
        <input
          class="plek-textbox"
          id="passkey-name"
          name="passkey-name"
          aria-describedby="passkey-name-hint"
          required
          maxLength={MOST_PASSKEY_NAME_CHARACTERS}
          autoComplete="off"
        />
      </div>
      <div class="plek-field">
        <label class="plek-field__label" for="passkey-password">
          {text.password}
        </label>
        <input
          class="plek-textbox"
          id="passkey-password"
          name="passkey-password"
          type="password"
          required
          autoComplete="current-password"
        />
      </div>
      <button class="plek-button" type="submit" disabled={isBusy}>
        {text.add}
      </button>
      <p role="status">{message}</p>
    </form>
  )
}
