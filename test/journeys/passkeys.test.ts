import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { DEMO_PASSWORD } from '../../seed/demo-accounts.ts'
import { violations } from './axe.ts'
import { hydrated, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const { open } = useBrowser()
// Passkeys are of a name, never of a number.
const baseURL = inject('baseUrl').replace('127.0.0.1', 'localhost')

/** A device on which the owner agrees to everything; with a screen lock, or a bare key. */
async function device(page: Page, { hasScreenLock }: { hasScreenLock: boolean }) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: hasScreenLock ? 'internal' : 'usb',
      hasResidentKey: hasScreenLock,
      hasUserVerification: hasScreenLock,
      isUserVerified: hasScreenLock,
      automaticPresenceSimulation: true,
    },
  })
}

async function toAccount(page: Page) {
  await page.goto('/account')
  await hydrated(page)
}

async function add(page: Page, name: string, password = DEMO_PASSWORD) {
  await page.locator('#passkey-name').fill(name)
  await page.locator('#passkey-password').fill(password)
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click()
}

it('a passkey is added, signs in without password or code, and goes', async () => {
  const page = await open('/inloggen', { baseURL, expectsFaults: true })
  await signIn(page, 'expertteam-lid')
  await device(page, { hasScreenLock: true })
  await toAccount(page)
  await add(page, 'Laptop van het werk', 'een ander wachtwoord')
  await page.getByText('Dit is niet je huidige wachtwoord.').waitFor()
  expect(await page.locator('#passkey-name').inputValue()).toBe('Laptop van het werk')
  await add(page, 'Laptop van het werk')
  await page.getByText('De passkey is toegevoegd.').waitFor()

  await hydrated(page)
  expect(await violations(page)).toEqual([])
  await add(page, 'Nog een keer')
  await page.getByText('Dit apparaat heeft al een passkey voor Plekwijzer.').waitFor()

  await page.request.post('/uitloggen', { headers: { Origin: baseURL } })
  await page.goto('/inloggen?terug=%2Faccount%2Fsessies')
  await hydrated(page)
  await page.getByRole('button', { name: 'Inloggen met een passkey' }).click()
  await page.waitForURL('**/account/sessies')
  expect(await page.getByRole('main').textContent()).toContain('met passkey')

  await toAccount(page)
  await page.getByLabel('Nieuwe naam voor Laptop van het werk').fill('Oude laptop')
  await page.getByRole('button', { name: 'Naam opslaan' }).click()
  await page.getByRole('button', { name: 'Verwijder Oude laptop' }).click()
  await page.getByText('De passkey is verwijderd.').waitFor()
}, 60_000)

it('a key that does not ask who holds it is no passkey here', async () => {
  const page = await open('/inloggen', { baseURL, expectsFaults: true })
  await signIn(page, 'expertteam-voorzitter')
  await device(page, { hasScreenLock: false })
  await toAccount(page)
  const statuses = await page.evaluate(async (password) => {
    const send = (path: string, body: object) =>
      fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const options = await (await send('/account/passkeys/begin', { password })).json()
    options.authenticatorSelection = { userVerification: 'discouraged', residentKey: 'discouraged' }
    const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    const response = made instanceof PublicKeyCredential ? made.toJSON() : null
    return (await send('/account/passkeys', { name: 'sleutel', response })).status
  }, DEMO_PASSWORD)
  expect(statuses).toBe(400)
}, 60_000)
