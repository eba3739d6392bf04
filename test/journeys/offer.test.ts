import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { hydrated, phone, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const { open } = useBrowser()

async function firstOffer(page: Page) {
  await page.locator('.plek-offer__title a').first().click()
  await page.waitForURL(/\/aanbod\//)
  await hydrated(page)
}

it('shows the course of the wait to a referrer, and not to a visitor', async () => {
  const page = await open('/zoeken?category=begeleiding-individueel&maxWaitWeeks=13')
  await firstOffer(page)
  expect(await page.getByText('Het verloop van de wachttijd zien verwijzers').count()).toBe(1)
  await signIn(page, 'verwijzer')
  await page.reload()
  await page
    .getByRole('img', { name: /Wachttijd over 12 maanden/ })
    .first()
    .waitFor()
  await page.getByText('Toon als tabel').click()
  expect(await page.locator('.plek-history__table tbody tr').count()).toBe(12)
})

it('tells how to refer, by role and route', async () => {
  const page = await open('/zoeken?category=begeleiding-individueel&municipality=GM0233&contractFit=yes')
  await firstOffer(page)
  const steps = page.locator('.plek-steps').first()
  expect(await steps.textContent()).not.toContain('lokale team')
  await page.getByLabel('GI', { exact: true }).check()
  expect(await steps.textContent()).toContain('lokale team')
})

it('copies what a message needs, and says so', async () => {
  const page = await open('/zoeken?category=begeleiding-individueel&municipality=GM0233', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await firstOffer(page)
  await page.getByRole('button', { name: 'Kopieer' }).click()
  await page.getByText('Gekopieerd.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Regio: .+ \(JZ\d+\)\nProductcode: .+\nEenheid: \d\d .+\nProductcategorie: \d\d\nAGB-code ontvanger: /)
})

it('keeps the number within reach on a phone', async () => {
  const page = await open('/zoeken?category=begeleiding-individueel', phone)
  await firstOffer(page)
  const call = page.locator('.plek-callbar a[href^="tel:"]')
  expect(await call.isVisible()).toBe(true)
})

it('gives the crisis number first for crisis care, and for nothing else', async () => {
  const page = await open('/zoeken?segment=5', phone)
  await firstOffer(page)
  const first = page.locator('.plek-callbar a').first()
  expect(await first.textContent()).toMatch(/Bel (crisisdienst, dag en nacht|het aanmeldpunt)/)
  expect(await page.locator('.plek-steps').first().textContent()).toContain('Bel de crisisdienst')
  await page.goto('/zoeken?category=begeleiding-individueel')
  await hydrated(page)
  await firstOffer(page)
  expect(await page.locator('main').textContent()).not.toContain('dag en nacht')
})

it('starts with permission where the contract is of another region', async () => {
  const page = await open('/zoeken?category=begeleiding-individueel&municipality=GM0233&contractFit=other-region')
  await firstOffer(page)
  expect(await page.locator('.plek-steps li').first().textContent()).toContain('Vraag eerst toestemming')
})

it('goes back to the same place in the list', async () => {
  const page = await open('/zoeken?q=autisme')
  await page.locator('.plek-offer__title a').nth(12).scrollIntoViewIfNeeded()
  await page.locator('.plek-offer__title a').nth(12).click()
  await page.waitForURL(/\/aanbod\//)
  await hydrated(page)
  await page.getByRole('link', { name: 'Terug naar resultaten' }).click()
  await page.waitForURL(/zoeken\?q=autisme/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

it('says so when an offer does not exist', async () => {
  const page = await open('/aanbod/01900000-0000-7000-8000-000000000000', { expectsFaults: true })
  expect(await page.locator('h1').textContent()).toBe('Deze pagina bestaat niet')
})
