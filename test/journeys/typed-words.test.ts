import { expect, it } from 'vitest'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()
const urlOf = (address: string) => new URL(address).searchParams

it('keeps what was typed elsewhere when a suggestion is chosen', async () => {
  const page = await open('/zoeken')
  await page.locator('#veld-q').fill('autisme')
  await page.locator('#veld-age').fill('9')
  await page.locator('#veld-near').pressSequentially('nunspe')
  await page.getByRole('option', { name: /Nunspeet/ }).click()
  await page.waitForURL(/near=GM0302/)
  expect(urlOf(page.url()).get('q')).toBe('autisme')
  expect(urlOf(page.url()).get('age')).toBe('9')
  expect(await page.locator('#veld-q').inputValue()).toBe('autisme')
  expect(await page.locator('#veld-age').inputValue()).toBe('9')
})

it('keeps words and a place that was not chosen when a filter is clicked', async () => {
  const page = await open('/zoeken')
  await page.locator('#veld-q').fill('dyslexie')
  await page.locator('#veld-municipality').fill('nunspeet')
  await page.getByRole('checkbox', { name: /^Plek vrij/ }).check()
  await page.waitForURL(/municipality=GM0302/)
  const asked = urlOf(page.url())
  expect([asked.get('q'), asked.get('status')]).toEqual(['dyslexie', 'open'])
  expect(await page.locator('#veld-municipality').inputValue()).toBe('Nunspeet')
})

it('leaves what is being typed in its field when the order changes', async () => {
  const page = await open('/zoeken?q=autisme')
  await page.locator('#veld-age').fill('9')
  await page.getByLabel('Volgorde').selectOption({ label: 'Snelste start' })
  await page.waitForURL(/sort=wait/)
  expect(await page.locator('#veld-age').inputValue()).toBe('9')
  await expect.poll(() => page.locator('main p[role=status]').textContent()).toContain('Volgorde: Snelste start')
})

it('keeps personal data out of the address, the history, the title and the suggestions', async () => {
  const page = await open('/zoeken?q=autisme')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const depth = await page.evaluate(() => history.length)
  await page.locator('#veld-q').fill('')
  await page.locator('#veld-q').pressSequentially('111222333')
  await page.keyboard.press('Enter')
  await page.locator('#fout-q').waitFor()
  expect(await page.locator('#fout-q').textContent()).toContain('burgerservicenummer')
  expect(page.url()).toContain('q=autisme')
  expect(await page.evaluate(() => history.length)).toBe(depth)
  expect(await page.title()).not.toContain('111222333')
  expect(asked.filter((url) => url.includes('111222333'))).toEqual([])
  expect(await page.locator('#veld-q').inputValue()).toBe('111222333')
})

it('takes personal data out of an address that came with it', async () => {
  const page = await open('/zoeken?q=autisme%20111222333&age=9', { expectsFaults: true })
  expect(page.url()).not.toContain('111222333')
  expect(await page.title()).not.toContain('111222333')
})

it('closes the suggestions on Enter and searches', async () => {
  const page = await open('/zoeken')
  await page.locator('#veld-q').pressSequentially('gezinshuis')
  await page.getByRole('listbox').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=gezinshuis/)
  await page.waitForTimeout(400)
  expect(await page.getByRole('listbox').count()).toBe(0)
})

it('shows no chip for an age that is none, and names the field', async () => {
  const page = await open('/zoeken', { expectsFaults: true })
  await page.locator('#veld-age').fill('negen')
  await page.keyboard.press('Enter')
  await page.locator('#fout-age').waitFor()
  expect(await page.locator('#fout-age').textContent()).toBe('Vul bij leeftijd een getal in van 0 tot en met 27.')
  expect(await page.locator('.plek-chip').count()).toBe(0)
  expect(await page.locator('#veld-age').inputValue()).toBe('negen')
})

it('moves the focus to the heading when a reading of the words is let go', async () => {
  const page = await open('/zoeken?q=autisme%209%20jaar')
  await page.getByRole('link', { name: 'Niet zo bedoeld, verwijder: 9 jaar' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('resultaten')
})

it('says how many of all are on the map, and asks for as many as fit', async () => {
  const page = await open('/zoeken?sort=wait&weergave=kaart')
  await expect.poll(() => page.locator('.plek-mini').count()).toBe(100)
  expect(await page.locator('.plek-map__note').textContent()).toMatch(/Op de kaart: \d+ van \d+/)
  expect(await page.locator('.plek-mini .plek-fresh').count()).toBe(100)
})
