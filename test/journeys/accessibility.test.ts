import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { sidewaysWhenNarrow, smallTargets, violationsInBothSchemes } from './axe.ts'
import { useBrowser } from './browser.ts'

const { open } = useBrowser()
const offerId = await anOffer()

const states: Record<string, string> = {
  list: '/zoeken?q=autisme&municipality=GM0233&near=3851&radiusKm=25&age=9',
  'all offers': '/zoeken',
  map: '/zoeken?q=autisme&municipality=GM0233&near=GM0233&weergave=kaart',
  'nothing in time': '/zoeken?category=jeugdzorgplus&municipality=GM0233&near=GM0233&radiusKm=5&maxWaitWeeks=2',
  'nothing at all': '/zoeken?q=xqzwv',
  urgent: '/zoeken?q=kind%20moet%20vanavond%20ergens%20slapen&municipality=GM0233',
  'wrong input': '/zoeken?q=autisme&age=99',
  english: '/zoeken?q=autisme&municipality=GM0233&taal=en',
  offer: `/aanbod/${offerId}?municipality=GM0233`,
  'not found': '/bestaat-niet',
  explanation: '/uitleg',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  'open data': '/open-data',
}

it.each([1440, 390])(
  'axe finds nothing in any state at %i, light and dark, and nothing scrolls sideways at 320',
  async (width) => {
    const page = await open('/zoeken', { viewport: { width, height: 900 }, expectsFaults: true })
    const found: string[] = []
    const look = async (name: string) => {
      found.push(...(await violationsInBothSchemes(page)).map((violation) => `${name}: ${violation}`))
    }
    for (const [name, path] of Object.entries(states)) {
      await settle(page, path)
      await look(name)
      found.push(...(await sidewaysWhenNarrow(page, [320])).map((one) => `${name}: ${one}`))
    }
    await settle(page, '/zoeken?q=autisme')
    if (width < 860) await page.getByRole('link', { name: /^Filters/ }).click()
    else await page.locator('#veld-q').pressSequentially(' gez')
    await page.waitForTimeout(400)
    await look('open layer')
    expect(found).toEqual([])
  },
  120_000,
)

it('the keyboard goes from the skip link through the fields to the first offer', async () => {
  const page = await open('/zoeken?q=autisme')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud')
  await page.locator('#veld-q').focus()
  const order: string[] = []
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    order.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''))
  }
  expect(order).toEqual(['veld-municipality', 'veld-near', 'veld-age', 'Zoeken'])
})

it('no target is smaller than 24 points outside running text', async () => {
  const page = await open('/zoeken?q=autisme&municipality=GM0233&near=3851&radiusKm=25', { viewport: { width: 390, height: 844 } })
  expect(await smallTargets(page)).toEqual([])
})

async function settle(page: Page, path: string) {
  await page.goto(path)
  await page.waitForSelector('html.is-hydrated')
  if (path.includes('kaart')) await page.waitForSelector('.plek-map__land')
}

async function anOffer(): Promise<string> {
  const answer = await fetch(`${inject('baseUrl')}/api/v1/offers?municipality=GM0233&pageSize=1`)
  return ((await answer.json()) as { items: { id: string }[] }).items[0]!.id
}
