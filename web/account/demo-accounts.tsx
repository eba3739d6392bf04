import type { DemoAccount } from '../../api/contract/demo-account.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignInText } from './account-text.ts'

interface Props {
  accounts: DemoAccount[]
  back: string
}

/** Only in the demo: who can sign in there, with the code that a phone would show now. */
export function DemoAccounts({ accounts, back }: Props) {
  const { url } = usePage()
  const text = useSignInText().demo
  const [first] = accounts
  if (!first) return null
  return (
    <section class="plek-page" aria-labelledby="demo-accounts">
      <div class="plek-card">
        <h2 id="demo-accounts">{text.title}</h2>
        <p>{text.intro}</p>
        <p>
          {text.password} <code>{first.password}</code>. {text.lasts(first.secondsLeft)} <a href={url}>{text.refresh}</a>
        </p>
        <table class="plek-table plek-table--stack" aria-labelledby="demo-accounts">
          <thead>
            <tr>
              <th scope="col">{text.who}</th>
              <th scope="col">{text.role}</th>
              <th scope="col">{text.email}</th>
              <th scope="col">{text.code}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <Row key={account.email} account={account} back={back} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ account, back }: { account: DemoAccount; back: string }) {
  const { language } = usePage()
  const text = useSignInText().demo
  const { name, email, password, role, organisation, code } = account
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={text.role}>
        {roleLabels[language][role]}
        <small>{organisation}</small>
      </td>
      <td data-label={text.email} class="plek-long">
        {email}
      </td>
      <td data-label={text.code}>
        <code class="plek-unbroken">{`${code.slice(0, 3)} ${code.slice(3)}`}</code>
      </td>
      <td>
        <form method="post" action="/inloggen">
          <input type="hidden" name="terug" value={back} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="password" value={password} />
          <button class="plek-button plek-button--sm" type="submit" aria-label={text.chooseName(name)}>
            {text.choose}
          </button>
        </form>
      </td>
    </tr>
  )
}
