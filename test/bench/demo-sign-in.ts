/** Signs in on a server with the demo's accounts, by password and code, as a browser would. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DEMO_PASSWORD, demoCode, demoEmail } from '../../seed/demo-accounts.ts'

/** Headers of the reader of policy, who sees figures of every region. */
export async function signInAsReader(origin: string): Promise<Record<string, string>> {
  const mailbox = 'beleid'
  const first = await send(origin, '/sign-in/email', { email: demoEmail(mailbox), password: DEMO_PASSWORD }, '')
  // A code is taken once: a server that was started again may want the next.
  for (let round = 0; round < 3; round += 1) {
    const second = await send(origin, '/two-factor/verify-totp', { code: demoCode(mailbox, Date.now(), round) }, first ?? '')
    if (second) return { cookie: second }
    await sleep(15_000)
  }
  throw new Error('the demo account cannot sign in')
}

/** null: refused. */
async function send(origin: string, path: string, body: object, cookie: string): Promise<string | null> {
  const headers = { 'content-type': 'application/json', origin, ...(cookie ? { cookie } : {}) }
  const answer = await fetch(`${origin}/api/v1/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) return null
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
