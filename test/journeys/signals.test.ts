/** Nothing in time: a referrer says so in three presses, the care broker answers, the expert team ends it. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sideways, violations } from './axe.ts'
import { hydrated } from './browser.ts'
import { useProviders } from './my-offers.ts'

const openAs = useProviders()
const EMPTY = '/zoeken?category=jeugdzorgplus&municipality=GM0233&near=GM0233&radiusKm=5&age=15'

const item = (page: Page, words: string | RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words }) })

describe('when nothing is in time', () => {
  it('a referrer says so in three presses, the broker answers and passes on, and the expert team ends it', async () => {
    const referrer = await openAs('verwijzer', EMPTY)
    let presses = 0
    const press = async (done: Promise<void>) => {
      presses += 1
      await done
    }
    await press(referrer.getByRole('link', { name: 'Geef door: niets op tijd' }).click())
    await hydrated(referrer)
    expect(await referrer.getByLabel('Soort hulp').inputValue()).toBe('jeugdzorgplus')
    expect(await referrer.getByLabel('Regio die betaalt').inputValue()).toBe('JZ12')
    expect(await referrer.getByRole('radio', { name: '12 tot en met 17 jaar' }).isChecked()).toBe(true)
    await press(referrer.getByRole('radio', { name: '2 weken' }).click())
    await press(referrer.getByRole('button', { name: 'Geef door' }).click())
    await referrer.getByRole('heading', { level: 1, name: 'Doorgegeven' }).waitFor()
    expect(presses).toBe(3)
    expect(await referrer.getByText(/De zorgbemiddelaar van de regio antwoordt je organisatie uiterlijk op/).isVisible()).toBe(true)

    const broker = await openAs('zorgbemiddelaar', '/meldingen')
    await item(broker, /JeugdzorgPlus/)
      .first()
      .waitFor()
    await item(broker, /JeugdzorgPlus/)
      .getByRole('button', { name: /De verwijzer is beantwoord/ })
      .last()
      .click()
    await broker.getByText('Vastgelegd dat de verwijzer is beantwoord.').waitFor()
    const answered = item(broker, /JeugdzorgPlus/)
      .filter({ hasText: 'Beantwoord op' })
      .filter({ hasText: '12 tot en met 17 jaar' })
    await answered
      .getByRole('button', { name: /Geef aan het RET/ })
      .last()
      .click()
    await broker.getByText('De melding ligt nu bij het RET.').waitFor()

    const team = await openAs('expertteam-voorzitter', '/meldingen')
    const theirs = item(team, /JeugdzorgPlus/).last()
    await theirs.getByRole('combobox').selectOption('bridging-care')
    await theirs.getByRole('button', { name: /Rond af/ }).click()
    await team.getByText('De melding is opgelost.').waitFor()

    await referrer.goto('/meldingen')
    await item(referrer, /JeugdzorgPlus/)
      .filter({ hasText: 'er is hulp voor de tussentijd' })
      .first()
      .waitFor()
  }, 60_000)

  it('from an offer the kind of care goes along, also without script', async () => {
    await openAs('verwijzer', '/uitleg')
    const page = await openAs('verwijzer', '/zoeken?municipality=GM0233', { javaScriptEnabled: false })
    await page.locator('.plek-offer__title a').first().click()
    await page.getByRole('link', { name: 'Geef door: niets op tijd' }).click()
    expect(await page.getByLabel('Soort hulp').inputValue()).not.toBe('')
    await page.getByRole('radio', { name: '4 tot en met 11 jaar' }).check()
    await page.getByRole('radio', { name: 'Meteen' }).check()
    await page.getByRole('button', { name: 'Geef door' }).click()
    await page.getByRole('heading', { level: 1, name: 'Doorgegeven' }).waitFor()
  })

  it.each(['', '&taal=en'])(
    'axe finds nothing and nothing scrolls sideways at 320%s',
    async (language) => {
      const found: string[] = []
      const looks = [
        ['verwijzer', `/melden?category=gezinshuis${language}`],
        ['verwijzer', `/meldingen?status=alle${language}`],
        ['zorgbemiddelaar', `/meldingen?status=alle${language}`],
        ['expertteam-voorzitter', `/meldingen?status=alle${language}`],
      ] as const
      for (const [who, path] of looks) {
        const page = await openAs(who, path, { viewport: { width: 320, height: 700 }, colorScheme: language ? 'dark' : 'light' })
        found.push(...(await violations(page)).map((fault) => `${who} ${path}: ${fault}`))
        if ((await sideways(page)) > 0) found.push(`${who} ${path} scrolls sideways`)
      }
      expect(found).toEqual([])
    },
    60_000,
  )
})
