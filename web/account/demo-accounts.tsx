import type { DemoAccount } from '../../api/contract/demo-account.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignInText } from './account-text.ts'

/** Only in the demo: who can sign in there, with the code that a phone would show now. */
export function DemoAccounts({ accounts, back }: { accounts: DemoAccount[]; back: string }) {
  const { language, url } = usePage()
  const text = useSignInText().demo
  if (accounts.length === 0) return null
  return (
    <section class="plek-demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{text.title}</h2>
      <p class="plek-small plek-subtle">
        {text.intro} <a href={url}>{text.refresh}</a>
      </p>
      <ul class="plek-rows">
        {accounts.map((account) => (
          <li key={account.email}>
            <form method="post" action="/inloggen">
              <input type="hidden" name="terug" value={back} />
              <input type="hidden" name="email" value={account.email} />
              <input type="hidden" name="password" value={account.password} />
              <p>
                <b>{account.name}</b>, {roleLabels[language][account.role]} <small>{account.organisation}</small>
              </p>
              <dl class="plek-demo-accounts__facts">
                <dt class="plek-visually-hidden">{text.who}</dt>
                <dd>{account.email}</dd>
                <dt>{text.password}</dt>
                <dd>
                  <code>{account.password}</code>
                </dd>
                <dt>{text.code}</dt>
                <dd>
                  <code>{`${account.code.slice(0, 3)} ${account.code.slice(3)}`}</code>
                </dd>
              </dl>
              <button class="plek-button plek-button--sm" type="submit" aria-label={text.chooseName(account.name)}>
                {text.choose}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
