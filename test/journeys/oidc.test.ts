import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { useBrowser } from './browser.ts'
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts'
import { freePort, type RunningServer, startServer } from './start-server.ts'

const { open } = useBrowser()
const client = { clientId: 'plekwijzer', clientSecret: 'geheim-van-de-proef' }
let provider: IdentityProvider
let server: RunningServer

beforeAll(async () => {
  const [providerPort, port] = [await freePort(), await freePort()]
  const baseUrl = `http://localhost:${port}`
  provider = await startIdentityProvider(providerPort, { ...client, redirectUri: `${baseUrl}/api/v1/auth/callback/proef` })
  const settings = {
    ...client,
    id: 'proef',
    label: 'Gemeente Proef',
    issuer: provider.issuer,
    organisations: [{ id: 'demo-lokaal-team-ermelo' }],
    roles: [
      { role: 'referrer', claim: 'groups', values: ['plekwijzer-verwijzers'] },
      { role: 'organisation-admin', claim: 'groups', values: ['plekwijzer-beheer'] },
    ],
  }
  const environment = { PORT: String(port), BASE_URL: baseUrl, OIDC_PROVIDERS: JSON.stringify([settings]), SEARCH_ENGINE: 'sqlite' }
  server = await startServer(environment)
})
afterAll(async () => {
  await server.stop()
  await provider.down()
})

const button = (page: Page) => page.getByRole('button', { name: 'Inloggen via Gemeente Proef' })
const start = (path: string, options = {}) => open(path, { baseURL: server.baseUrl, ...options })

/** On the provider's own pages. */
async function signInThere(page: Page, name: string) {
  await page.getByPlaceholder('Enter any login').fill(name)
  await page.getByPlaceholder('and password').fill('iets')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

it('a referrer signs in through the own municipality and goes on where they were', async () => {
  const page = await start('/inloggen?terug=%2Fzoeken%3Fq%3Dautisme', { expectsFaults: true })
  await button(page).click()
  await signInThere(page, 'verwijzer')
  await page.waitForURL('**/zoeken?q=autisme')
  expect(new URL(page.url()).origin).toBe(server.baseUrl)
  await expect.poll(() => page.getByRole('banner').textContent()).toContain('verwijzer van de proef')
  expect(await page.evaluate(() => document.cookie)).not.toContain('session')
})

it('works before the script', async () => {
  const page = await start('/inloggen', { javaScriptEnabled: false, expectsFaults: true })
  await button(page).click()
  await signInThere(page, 'beheerder')
  await page.waitForURL(`${server.baseUrl}/**`)
  expect(await page.getByRole('banner').textContent()).toContain('beheerder van de proef')
})

it('somebody without a role is told so, and whom to ask', async () => {
  const page = await start('/inloggen', { expectsFaults: true })
  await button(page).click()
  await signInThere(page, 'buitenstaander')
  await page.waitForURL('**/inloggen?**')
  expect(await page.getByRole('alert').textContent()).toContain('Je hebt nog geen toegang tot Plekwijzer. Vraag de beheerder')
  expect(await violations(page)).toEqual([])
})

it('whoever stops there can begin again', async () => {
  const page = await start('/inloggen', { expectsFaults: true })
  await button(page).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await page.waitForURL('**/inloggen?**')
  expect(await page.getByRole('alert').textContent()).toContain('het inloggen is afgebroken')
  await button(page).click()
  await signInThere(page, 'verwijzer')
  await page.waitForURL(`${server.baseUrl}/**`)
})

it('a provider that is away says so, and works again once it is back', async () => {
  const page = await start('/inloggen')
  await provider.down()
  // Longer than what was seen counts as of just now.
  await page.waitForTimeout(2_500)
  await button(page).click()
  await page.waitForURL('**/inloggen?**')
  expect(await page.getByRole('alert').textContent()).toContain('Gemeente Proef is nu niet bereikbaar')
  expect(await button(page).count()).toBe(0)
  await provider.up()
  await expect.poll(async () => (await page.reload()) && button(page).count(), { timeout: 10_000 }).toBe(1)
})
