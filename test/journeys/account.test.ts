import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { codeOf, firstSignIn, invite, linkMailedTo, newAddress, PASSWORD, signInWith } from './account-people.ts'
import { sideways, violations } from './axe.ts'
import { hydrated, phone, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const { open } = useBrowser()
/** Refused forms answer 400; the browser's console calls that an error. */
const refusing = { expectsFaults: true }

it('comes in by an invitation, sets up the second step, and finds', async () => {
  const email = newAddress()
  await invite(open, email)
  const page = await open(await linkMailedTo(open, email), { ...refusing, acceptDownloads: true })
  expect(await page.locator('h1').textContent()).toBe('Uitnodiging van Stichting Veldbries Jeugdhulp')
  await page.getByLabel('Je naam').fill('Noor van Rijn')
  await page.getByLabel('Kies een wachtwoord').fill('kort')
  await page.getByRole('button', { name: 'Aannemen' }).click()
  await page.getByRole('heading', { name: 'Dit klopt nog niet' }).waitFor()
  expect(await inBothSchemes(page)).toEqual([])
  expect(await page.title()).toMatch(/^Fout: /)
  expect(await page.evaluate(() => document.activeElement?.querySelector('#fouten') !== null)).toBe(true)
  expect(await page.getByLabel('Je naam').inputValue()).toBe('Noor van Rijn')
  expect(await page.getByLabel('Kies een wachtwoord').inputValue()).toBe('')
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Aannemen' }).click()

  await page.getByText('Voor jouw rol is een tweede stap nodig.').waitFor()
  await page.goto('/account/sessies')
  await page.waitForURL(/\/account\/tweede-stap/)
  await page.getByLabel('Je wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('img', { name: /Vierkant om te scannen/ }).waitFor()
  expect(await inBothSchemes(page)).toEqual([])
  await page.setViewportSize(phone.viewport)
  expect(await inBothSchemes(page)).toEqual([])
  expect(await sideways(page)).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  const secret = (await page.locator('.plek-secret').textContent()) ?? ''
  const codes = await page.locator('.plek-recovery code').allTextContents()
  expect(codes.length).toBeGreaterThan(4)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()])
  expect(download.suggestedFilename()).toBe('plekwijzer-herstelcodes.txt')

  await page.getByLabel('Code van 6 cijfers').fill('000 000')
  await page.getByRole('button', { name: 'Zet de tweede stap aan' }).click()
  await page.locator('#fout-code').waitFor()
  expect(await page.locator('.plek-recovery code').allTextContents()).toEqual(codes)
  expect(await page.locator('.plek-secret').textContent()).toBe(secret)
  const code = codeOf(secret)
  await page.getByLabel('Code van 6 cijfers').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Zet de tweede stap aan' }).click()
  await page.waitForURL(/\/account\/sessies$/)

  await page.getByRole('link', { name: 'Zoeken' }).first().click()
  await page.waitForURL(/\/zoeken/)
  expect(await page.locator('.plek-user').textContent()).toContain('Noor van Rijn')
  expect(await page.locator('.plek-offer').count()).toBeGreaterThan(0)
}, 90_000)

it('has a new password by mail, and signs in with it', async () => {
  const email = newAddress()
  await invite(open, email)
  const first = await open(await linkMailedTo(open, email))
  const secret = await firstSignIn(first, 'Wim Dekker')
  const page = await open('/inloggen', refusing)
  await page.getByRole('link', { name: 'Wachtwoord vergeten' }).click()
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur de link' }).click()
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
  const link = await linkMailedTo(open, email)
  expect(link).toMatch(/^\/wachtwoord-instellen\//)
  await page.goto(link)
  await page.getByLabel('Nieuw wachtwoord').fill('wachtwoord12345')
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  await page.locator('#fout-password').waitFor()
  await page.getByLabel('Nieuw wachtwoord').fill('een ander huis met blauwe ramen')
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  await page.getByText('Je nieuwe wachtwoord is ingesteld.').waitFor()
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('een ander huis met blauwe ramen')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Code van 6 cijfers').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.locator('.plek-user').waitFor()
  await page.goto(link)
  await page.getByLabel('Nieuw wachtwoord').fill('nog een ander huis met ramen')
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click()
  await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
  await first.reload()
  await first.waitForURL(/\/inloggen\?terug=/)
}, 90_000)

it('sees where one is signed in, and signs out there', async () => {
  const email = newAddress()
  await invite(open, email)
  const laptop = await open(await linkMailedTo(open, email))
  const secret = await firstSignIn(laptop, 'Fatima El Idrissi')
  const telephone = await open('/inloggen', {
    ...refusing,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  })
  await signInWith(telephone, email, secret)
  await laptop.goto('/account/sessies')
  await laptop.getByRole('button', { name: 'Log uit: Safari op iPhone' }).click()
  await laptop.getByText('Dat apparaat is uitgelogd.').waitFor()
  expect(await laptop.getByText('Dit apparaat', { exact: true }).count()).toBe(1)
  await telephone.goto('/account')
  await telephone.waitForURL(/\/inloggen\?terug=%2Faccount/)
}, 90_000)

it('acts for one organisation per tab', async () => {
  const one = await open('/uitleg')
  await signIn(one, 'twee-organisaties')
  await one.goto('/zoeken?q=autisme')
  await hydrated(one)
  const first = new URL(one.url()).searchParams.get('namens')
  expect(await one.locator('.plek-user small').textContent()).toBe('Lokaal team Ermelo (demo)')
  const two = await one.context().newPage()
  await two.goto(one.url())
  await hydrated(two)
  await two.locator('.plek-user').click()
  await two.getByRole('link', { name: /^Werk namens Regiobureau/ }).click()
  await two.waitForURL((url) => url.searchParams.get('namens') !== first)
  await hydrated(two)
  const second = new URL(two.url()).searchParams.get('namens')
  expect(new URL(two.url()).searchParams.get('q')).toBe('autisme')

  const asked: (string | undefined)[] = []
  for (const page of [one, two])
    page.on('request', (request) => request.url().includes('/api/v1/offers') && asked.push(request.headers()['plekwijzer-organisation']))
  for (const page of [one, two]) {
    await page.getByRole('radio', { name: /^binnen 8 weken/ }).check()
    await page.waitForURL(/maxWaitWeeks=8/)
  }
  await expect.poll(() => asked).toEqual([first, second])
  expect(new URL(one.url()).searchParams.get('namens')).toBe(first)
  expect(new URL(two.url()).searchParams.get('namens')).toBe(second)
  await one.reload()
  await hydrated(one)
  expect(await one.locator('.plek-user small').textContent()).toBe('Lokaal team Ermelo (demo)')
  expect(await two.locator('.plek-user small').textContent()).toContain('Regiobureau')
}, 60_000)

it('keeps what was typed when another tab signed out', async () => {
  const page = await open('/uitleg', refusing)
  await signIn(page, 'regiobeheer')
  await page.goto('/organisatie')
  await hydrated(page)
  await page.getByLabel('E-mailadres').fill('getypt@journey.example')
  await page.getByLabel('Rol', { exact: true }).last().selectOption({ label: 'zorgbemiddelaar' })
  const other = await page.context().newPage()
  await other.goto('/uitleg')
  await hydrated(other)
  await other.locator('.plek-user').click()
  await other.getByRole('button', { name: 'Uitloggen' }).first().click()
  await other.getByRole('heading', { name: 'Je bent uitgelogd' }).waitFor()
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByRole('heading', { name: 'Je was uitgelogd' }).waitFor()
  expect(await page.getByText('getypt@journey.example').count()).toBe(1)
  await signIn(other, 'regiobeheer')
  await page.getByRole('button', { name: 'Stuur opnieuw' }).click()
  await page.getByText('De uitnodiging is verstuurd.').waitFor()
  expect(await page.getByText('getypt@journey.example').count()).toBe(1)
}, 60_000)

it('signs in without script', async () => {
  const plain = { ...refusing, javaScriptEnabled: false }
  const page = await open('/account/sessies', plain)
  expect(new URL(page.url()).searchParams.get('terug')).toBe('/account/sessies')
  await page.getByLabel('E-mailadres').fill('niet-een-adres')
  await page.getByRole('button', { name: 'Verder' }).click()
  expect(await page.locator('#fout-email').textContent()).toContain('Dit is geen e-mailadres')
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe('niet-een-adres')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('fouten')
  expect(await page.getByText('Toon wachtwoord').isVisible()).toBe(false)
  const row = page.locator('tr', { hasText: 'Bas Leidraad' })
  const code = (await row.locator('code').textContent()) ?? ''
  await row.getByRole('button').click()
  await page.waitForURL(/\/inloggen\/code/)
  await page.getByLabel('Code van 6 cijfers').fill(code)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await page.waitForURL(/\/account\/sessies$/)
  expect(await page.getByText('Dit apparaat', { exact: true }).count()).toBe(1)
}, 60_000)

it('shows a password when asked, and keeps what was typed before the script came', async () => {
  const page = await open('/inloggen')
  const password = page.getByLabel('Wachtwoord', { exact: true })
  await password.fill('een geheim')
  await page.getByLabel('Toon wachtwoord').check()
  expect(await password.getAttribute('type')).toBe('text')
  expect(await password.inputValue()).toBe('een geheim')
  expect(await password.getAttribute('autocomplete')).toBe('current-password')
})

async function inBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours fade; what is half-way has no contrast.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`))
  }
  return found
}
