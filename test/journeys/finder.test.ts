import { expect, it } from 'vitest'
import { phone, useBrowser } from './browser.ts'

const { open } = useBrowser()
const count = (words: string | null) => Number(words?.replace('.', '').match(/\d+/)?.[0])

it('finds by words, narrows by a filter, and keeps the focus on it', async () => {
  const page = await open('/zoeken?q=autisme&municipality=GM0233&near=GM0233')
  const before = count(await page.locator('h1').textContent())
  await page.getByRole('radio', { name: /^binnen 4 weken/ }).check()
  await page.waitForURL(/maxWaitWeeks=4/)
  await expect.poll(async () => count(await page.locator('h1').textContent())).toBeLessThan(before)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('4')
  expect(await page.locator('main p[role=status]').textContent()).toMatch(/mogelijkhe(id|den) gevonden/)
  expect(await page.getByRole('link', { name: 'Verwijder filter: binnen 4 weken' }).count()).toBe(1)
})

it('goes back and forward through what was searched', async () => {
  const page = await open('/zoeken?q=autisme')
  const first = await page.locator('h1').textContent()
  await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).check()
  await expect.poll(() => page.locator('h1').textContent()).not.toBe(first)
  const second = await page.locator('h1').textContent()
  await page.goBack()
  await expect.poll(() => page.locator('h1').textContent()).toBe(first)
  expect(await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).isChecked()).toBe(false)
  await page.goForward()
  await expect.poll(() => page.locator('h1').textContent()).toBe(second)
  expect(await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).isChecked()).toBe(true)
})

it('comes back from an offer to the same results', async () => {
  const page = await open('/zoeken?q=trauma&municipality=GM0233&maxWaitWeeks=13')
  const heading = await page.locator('h1').textContent()
  await page.locator('.plek-offer__title a').first().click()
  await page.waitForURL(/\/aanbod\//)
  await page.getByRole('link', { name: 'Terug naar resultaten' }).click()
  await page.waitForURL(/zoeken\?.*maxWaitWeeks=13/)
  expect(await page.locator('h1').textContent()).toBe(heading)
})

it('suggests while typing, by keyboard alone', async () => {
  const page = await open('/zoeken')
  await page.keyboard.press('Control+k')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('veld-q')
  await page.keyboard.type('gezinsh')
  const list = page.getByRole('listbox')
  await list.waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = list.getByRole('option', { selected: true })
  expect(await chosen.textContent()).toMatch(/Gezinshuis/)
  expect(await page.locator('#veld-q').getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
  await page.keyboard.type('u')
  await list.waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/category=gezinshuis/)
  expect(await page.locator('#veld-q').inputValue()).toBe('')
})

it('makes a chosen place where help is wanted, and who pays', async () => {
  const page = await open('/zoeken')
  await page.locator('#veld-q').pressSequentially('autisme ermel')
  await page.getByRole('option', { name: /Ermelo/ }).click()
  await page.waitForURL(/q=autisme&municipality=GM0233&near=GM0233/)
  expect(await page.locator('#veld-near').inputValue()).toBe('Ermelo')
  expect(await page.locator('#veld-municipality').inputValue()).toBe('Ermelo')
})

it('resolves a place that was typed without choosing', async () => {
  const page = await open('/zoeken')
  await page.locator('#veld-q').fill('dyslexie')
  await page.locator('#veld-municipality').fill('nunspeet')
  await page.keyboard.press('Enter')
  await page.waitForURL(/municipality=GM0302/)
  expect(await page.locator('#veld-municipality').inputValue()).toBe('Nunspeet')
})

it('shows what the words were taken to mean, and lets each of it go', async () => {
  const page = await open('/zoeken?q=autsime%209%20jaar%20ede')
  const chip = page.getByRole('link', { name: 'Verwijder filter: tot 25 km' })
  expect(await page.getByRole('radio', { name: /^tot 25 km/ }).isChecked()).toBe(true)
  const before = count(await page.locator('h1').textContent())
  await chip.click()
  await page.waitForURL(/near=GM0228/)
  await expect.poll(async () => count(await page.locator('h1').textContent())).toBeGreaterThan(before)
  expect(await chip.count()).toBe(0)
  expect(await page.locator('#veld-near').inputValue()).toBe('Ede')
  await page.getByRole('link', { name: 'Niet zo bedoeld, verwijder: 9 jaar' }).click()
  await expect.poll(() => page.locator('#veld-q').inputValue()).toBe('autsime ede')
})

it('says what is wrong beside the field and in a summary that takes the focus', async () => {
  const page = await open('/zoeken?q=autisme', { expectsFaults: true })
  await page.locator('#veld-age').fill('99')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dit klopt nog niet' }).waitFor()
  expect(await page.locator('#veld-age').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('#fout-age').textContent()).toBeTruthy()
  expect(await page.evaluate(() => document.activeElement?.querySelector('#fouten') !== null)).toBe(true)
  expect(await page.locator('#veld-q').inputValue()).toBe('autisme')
})

it('keeps the old results while offline, and finds again on retry', async () => {
  const page = await open('/zoeken?q=autisme', { expectsFaults: true })
  const rows = await page.locator('.plek-offer').count()
  await page.context().setOffline(true)
  await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).check()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('geen verbinding')
  expect(await page.locator('.plek-offer').count()).toBe(rows)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).isChecked()).toBe(true)
})

it('names the reference of a fault on our side, and keeps the form', async () => {
  const page = await open('/zoeken?q=autisme', { expectsFaults: true })
  const body = JSON.stringify({ type: 'about:blank', title: 'x', status: 500, detail: 'x', code: 'internal', reference: 'abc-123' })
  await page.route(/api\/v1\/offers/, (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body }))
  await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).check()
  await page.getByRole('alert').getByText('Kenmerk: abc-123').waitFor()
  expect(await page.locator('#veld-q').inputValue()).toBe('autisme')
  expect(await page.getByRole('checkbox', { name: /^Jeugd-ggz/ }).isChecked()).toBe(true)
})

it('drops an answer that was overtaken', async () => {
  const page = await open('/zoeken?q=autisme', { expectsFaults: true })
  await page.route(/api\/v1\/offers\?.*maxWaitWeeks=2(&|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue().catch(() => undefined)
  })
  await page.getByRole('radio', { name: /^binnen 2 weken/ }).check()
  await page.getByRole('radio', { name: /^binnen 26 weken/ }).check()
  await expect.poll(() => page.locator('h1').textContent()).not.toContain('binnen 4 weken')
  const heading = await page.locator('h1').textContent()
  await page.waitForTimeout(1000)
  expect(await page.locator('h1').textContent()).toBe(heading)
  expect(page.url()).toContain('maxWaitWeeks=26')
})

it('has the filters in a sheet on a phone, and gives the focus back', async () => {
  const page = await open('/zoeken?q=autisme', phone)
  await page.getByRole('link', { name: /^Filters/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.waitFor()
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  await sheet.getByRole('checkbox', { name: /^Plek vrij/ }).check()
  await page.waitForURL(/status=open/)
  const words = async () => [
    await page.locator('h1').textContent(),
    await sheet.getByRole('button', { name: /^Toon \d+ result/ }).textContent(),
  ]
  await expect.poll(async () => new Set((await words()).map(count)).size).toBe(1)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Filters/)
})

it('moves row and pin together on the map, by keyboard too', async () => {
  const page = await open('/zoeken?q=trauma&near=GM0233&sort=distance&weergave=kaart')
  const pin = page.locator('.plek-map svg a').first()
  await pin.waitFor()
  await pin.focus()
  expect(await page.locator('.plek-mini.is-active').count()).toBeGreaterThan(0)
  const row = page.locator('.plek-mini:not(.is-active)').last()
  const id = await row.locator('a').getAttribute('id')
  await row.hover()
  expect(await page.locator(`.plek-mini.is-active #${id}`).count()).toBe(1)
  const before = await page
    .locator('.plek-map__land')
    .first()
    .evaluate((shape) => shape.parentElement?.getAttribute('transform'))
  await page.getByRole('button', { name: 'Inzoomen' }).click()
  expect(
    await page
      .locator('.plek-map__land')
      .first()
      .evaluate((shape) => shape.parentElement?.getAttribute('transform')),
  ).not.toBe(before)
})

it('remembers the colour scheme and the language', async () => {
  const page = await open('/zoeken?q=autisme')
  await page.getByRole('button', { name: 'Donkere weergave' }).click()
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.colorScheme)).toBe('dark')
  await page.getByRole('link', { name: 'EN, English' }).click()
  await page.waitForURL(/taal=en/)
  expect(await page.locator('h1').textContent()).toMatch(/options? found/)
  await page.goto('/zoeken?q=trauma')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})
