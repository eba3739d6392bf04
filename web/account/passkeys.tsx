import type { PasskeyShown } from '../../api/contract/account-page.ts'
import { useAccountText } from './account-text.ts'

export function Passkeys({ passkeys }: { passkeys: PasskeyShown[] }) {
  const text = useAccountText().account
  return (
    <section class="plek-card" aria-labelledby="passkeys">
      <h2 id="passkeys">{text.passkeys}</h2>
      <ul class="plek-rows">
        {passkeys.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  )
}
