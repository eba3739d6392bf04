import { expect, it } from 'vitest'
import { phone, useBrowser } from './browser.ts'

const { open } = useBrowser()
const plain = { javaScriptEnabled: false }

it('finds, narrows and orders with the form alone', async () => {
  const page = await open('/', plain)
  await page.getByLabel('Waar zoek je hulp voor?').fill('autisme')
  await page.getByLabel('Betalende gemeente').fill('Ermelo')
  await page.getByLabel('Dicht bij').fill('3851')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.waitForURL(/municipality=GM0233/)
  expect(await page.getByLabel('Betalende gemeente').inputValue()).toBe('Ermelo')
  await page.getByRole('radio', { name: /^binnen 8 weken/ }).check()
  await page.getByRole('checkbox', { name: /^Plek vrij/ }).check()
  await page.getByLabel('Volgorde').selectOption({ label: 'Snelste start' })
  await page.getByRole('button', { name: 'Toon resultaten' }).click()
  await page.waitForURL(/maxWaitWeeks=8/)
  const asked = new URL(page.url()).searchParams
  expect(asked.get('q')).toBe('autisme')
  expect(asked.get('municipality')).toBe('GM0233')
  expect(asked.get('near')).toBe('3851')
  expect(asked.get('maxWaitWeeks')).toBe('8')
  expect(asked.getAll('status')).toEqual(['open'])
  expect(asked.get('sort')).toBe('wait')
  expect(await page.locator('h2').filter({ hasText: 'Start binnen 4 weken' }).count()).toBe(1)
  await page.getByRole('link', { name: 'Verwijder filter: Plek vrij' }).click()
  await page.waitForURL((url) => !url.searchParams.has('status'))
  expect(new URL(page.url()).searchParams.has('status')).toBe(false)
})

it('goes through the pages, to an offer and back', async () => {
  const page = await open('/zoeken', plain)
  await page.getByRole('link', { name: 'Volgende' }).click()
  await page.waitForURL(/page=2/)
  expect(await page.locator('.plek-pages').getByText('Bladzijde 2 van').count()).toBe(1)
  await page.locator('.plek-offer__title a').first().click()
  await page.waitForURL(/aanbod/)
  expect(await page.locator('.plek-steps').count()).toBeGreaterThan(0)
  expect(await page.getByRole('button', { name: 'Kopieer' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Terug naar resultaten' }).click()
  await page.waitForURL(/zoeken\?page=2/)
  expect(await page.locator('.plek-pages').getByText('Bladzijde 2 van').count()).toBe(1)
})

it('has the filters below the results on a phone', async () => {
  const page = await open('/zoeken?q=autisme', { ...plain, ...phone })
  await page.getByRole('link', { name: /^Filters/ }).click()
  expect(await page.getByRole('button', { name: 'Toon resultaten' }).isVisible()).toBe(true)
})

it('shows the list where the map would be', async () => {
  const page = await open('/zoeken?q=autisme&weergave=kaart', plain)
  expect(await page.getByText('De kaart werkt alleen met script').isVisible()).toBe(true)
  expect(await page.locator('.plek-mini').count()).toBeGreaterThan(0)
})
