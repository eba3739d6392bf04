/** People who come in by mail during a journey: what their mails say, and what their authenticator app shows. */
import { Secret, TOTP } from 'otpauth'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { hydrated } from './browser.ts'
import { signIn } from './sign-in.ts'

export const PASSWORD = 'vier fietsen naast de kast'

type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>

const kept = new Map<string, BrowserContextOptions['storageState']>()

/** Somebody of the demo, signed in once for all: a code works once, and there is one per half minute. */
async function openAs(open: Open, mailbox: string): Promise<Page> {
  const page = await open('/uitleg', { storageState: kept.get(mailbox) })
  if (!kept.has(mailbox)) {
    await signIn(page, mailbox)
    kept.set(mailbox, await page.context().storageState())
  }
  return page
}

let made = 0
/** Another one each time: the demo is shared by all journeys. */
export function newAddress(): string {
  return `nieuw-${process.pid}-${++made}@journey.example`
}

/** The administrator of an organisation sends an invitation. */
export async function invite(open: Open, email: string, role = 'bewerker van beschikbaarheid'): Promise<void> {
  const page = await openAs(open, 'aanbieder-beheer')
  await page.goto('/organisatie')
  await hydrated(page)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Rol', { exact: true }).last().selectOption({ label: role })
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByText('De uitnodiging is verstuurd.').waitFor()
  await page.context().close()
}

/** The link in the newest mail to an address, as the demo's administrator sees it. */
export async function linkMailedTo(open: Open, email: string): Promise<string> {
  const page = await openAs(open, 'beheer')
  await page.goto('/beheer/mails')
  const link = page.locator('article', { hasText: email }).first().locator('a[href^="http"]').first()
  const address = new URL((await link.getAttribute('href')) ?? '')
  await page.context().close()
  return address.pathname + address.search
}

/** As an app on a phone does; `stepsOff` half minutes from now. */
export function codeOf(secret: string, stepsOff = 0): string {
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), digits: 6, period: 30 })
  return app.generate({ timestamp: Date.now() + stepsOff * 30_000 })
}

/** Takes up an invitation, sets up the second step, and ends in the finder. Gives the secret of the app. */
export async function firstSignIn(page: Page, name: string): Promise<string> {
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Aannemen' }).click()
  await page.waitForURL(/\/account\/tweede-stap/)
  await page.getByLabel('Je wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Begin' }).click()
  const secret = (await page.locator('.plek-secret').textContent()) ?? ''
  await page.getByLabel('Code van 6 cijfers').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Zet de tweede stap aan' }).click()
  await page.getByText('Je tweede stap staat aan.').waitFor()
  return secret
}

/** Through the pages; a code works once, so the next one is taken when this one was. */
export async function signInWith(page: Page, email: string, secret: string): Promise<void> {
  for (const stepsOff of [0, 1, -1]) {
    await page.goto('/inloggen')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.waitForURL(/\/inloggen\/code/)
    await page.getByLabel('Code van 6 cijfers').fill(codeOf(secret, stepsOff))
    await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
    await page.waitForLoadState()
    if (!page.url().includes('/inloggen/code')) return
  }
  throw new Error(`${email} cannot sign in`)
}
