/** The chair of an expert team, from a figure to what stands behind it. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sideways, violations, violationsInBothSchemes } from './axe.ts'
import { useProviders } from './my-offers.ts'

const openAs = useProviders()
const openChair = (path = '/knelpunten', options: Parameters<typeof openAs>[2] = {}) => openAs('expertteam-voorzitter', path, options)

const focusedCell = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? null)
const panelHeading = (page: Page) => page.locator('#vak h2')
const hasFocus = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element === document.activeElement)

/** The cells as they stand, row by row. */
function cells(page: Page): Promise<string[][]> {
  return page
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('[data-cell]')].map((cell) => cell.getAttribute('data-cell') ?? '')))
}

describe('the chair of an expert team looks for bottlenecks', () => {
  it('comes to the page by the menu, and sees figures, the grid and the worst cell', async () => {
    const page = await openChair('/zoeken')
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Knelpunten' }).click()
    await page.getByRole('heading', { level: 1, name: /^Knelpunten/ }).waitFor()
    expect(await page.locator('.plek-figures dt').allInnerTexts()).toEqual([
      'Knelpunten',
      'Wachttijden boven de norm',
      'Open meldingen',
      'Hoe zeker is dit?',
    ])
    expect((await cells(page)).length).toBeGreaterThan(20)
    expect(await page.locator('[data-cell][aria-current]').count()).toBe(1)
    expect(await panelHeading(page).innerText()).not.toBe('')
  })

  it('walks through the grid by keyboard, opens the panel and goes back to the cell', async () => {
    const page = await openChair()
    const grid = await cells(page)
    const [first = [], second = []] = grid
    await page.locator('[data-cell][aria-current]').focus()
    await page.keyboard.press('Control+Home')
    expect(await focusedCell(page)).toBe(first[0])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focusedCell(page)).toBe(second[1])
    await page.keyboard.press('End')
    expect(await focusedCell(page)).toBe(second.at(-1))
    await page.keyboard.press('Home')
    expect(await focusedCell(page)).toBe(second[0])
    await page.keyboard.press('Control+End')
    expect(await focusedCell(page)).toBe(grid.at(-1)?.at(-1))
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(page, '#vak h2')).toBe(true)
    expect(new URL(page.url()).searchParams.get('cell')).toBe(second[0])
    expect(await page.locator('[data-cell][aria-current]').getAttribute('data-cell')).toBe(second[0])
    await page.keyboard.press('Escape')
    expect(await focusedCell(page)).toBe(second[0])
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
  })

  it('changes the panel and the address, and the back button brings the one before', async () => {
    const page = await openChair()
    const before = await panelHeading(page).innerText()
    const other = page.locator('tr[data-row]').filter({ hasNotText: before }).first().locator('[data-cell]').first()
    const code = (await other.getAttribute('data-cell')) ?? ''
    await other.click()
    await expect.poll(() => panelHeading(page).innerText()).not.toBe(before)
    expect(page.url()).toContain(`cell=${code}`)
    await page.goBack()
    await expect.poll(() => panelHeading(page).innerText()).toBe(before)
  })

  it('finds as many offers behind the link of a cell as the cell counts', async () => {
    const page = await openChair()
    const codes = (await cells(page)).flat()
    let checked = 0
    for (const code of [codes[3], codes[40], codes[100]].filter((known) => known !== undefined)) {
      await page.goto(`/knelpunten?cell=${code}&age=9`)
      const link = page.locator('#vak').getByRole('link', { name: /^Bekijk de/ })
      if ((await link.count()) === 0) continue
      const words = await link.innerText()
      const counted = words.includes('ene') ? 1 : Number(words.match(/\d+/)?.[0])
      const found = await page.request.get(`/api/v1/offers?${new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams}`)
      expect((await found.json()).total).toBe(counted)
      checked += 1
    }
    expect(checked).toBeGreaterThan(0)
  })

  it('counts by municipality and provider in the own region, each the same as the finder', async () => {
    const page = await openChair('/knelpunten?region=JZ12&columns=municipality&rows=segment')
    for (const columns of ['municipality', 'provider']) {
      await page.goto(`/knelpunten?region=JZ12&columns=${columns}&rows=segment`)
      expect(await page.getByRole('heading', { name: /Weken tot start/ }).innerText()).toContain(
        columns === 'provider' ? 'zorgaanbieder' : 'gemeente',
      )
      const link = page.locator('#vak').getByRole('link', { name: /^Bekijk de/ })
      const words = await link.innerText()
      const found = await page.request.get(`/api/v1/offers?${new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams}`)
      expect((await found.json()).total).toBe(words.includes('ene') ? 1 : Number(words.match(/\d+/)?.[0]))
    }
  })

  it('keeps every filter in the address, and says what is wrong with one', async () => {
    const page = await openChair()
    await page.getByLabel('Leeftijd').selectOption('9')
    await page.getByText('Segment', { exact: true }).first().click()
    await page.getByLabel('4 Specialistisch / veel voorkomend').check()
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/age=9/)
    expect(new URL(page.url()).searchParams.getAll('segment')).toEqual(['4'])
    await page.getByRole('link', { name: 'Sector' }).click()
    await page.waitForURL(/rows=sector/)
    expect(new URL(page.url()).searchParams.get('age')).toBe('9')
    const wrong = await openChair('/knelpunten?day=2099-01-01', { expectsFaults: true })
    await wrong.getByRole('heading', { name: 'Deze filters kloppen niet' }).waitFor()
    await wrong.getByRole('link', { name: 'Wis filters' }).first().click()
    await wrong.locator('.plek-heat').waitFor()
  })

  it('takes along what is seen, with definitions', async () => {
    const page = await openChair()
    const csv = await page.request.get('/knelpunten/bestand?vorm=csv&rows=segment')
    expect(csv.headers()['content-type']).toContain('text/csv')
    expect(await csv.text()).toContain('Middelste wachttijd (mediaan)')
    const xlsx = await page.request.get('/knelpunten/bestand?vorm=xlsx&rows=segment')
    expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')
  })

  it('works without script: a cell is a link to the same page', async () => {
    const page = await openChair()
    const state = await page.context().storageState()
    const plain = await page.context().browser()?.newContext({ baseURL: page.url(), javaScriptEnabled: false, storageState: state })
    const bare = await plain?.newPage()
    if (!bare) throw new Error('no page')
    await bare.goto('/knelpunten')
    const cell = bare.locator('[data-cell]').nth(8)
    const code = await cell.getAttribute('data-cell')
    await cell.click()
    await bare.waitForURL(/cell=/)
    expect(await bare.locator('[data-cell][aria-current]').getAttribute('data-cell')).toBe(code)
    await plain?.close()
  })
})

describe('everyone can use it', () => {
  it.each([1440, 720, 390, 320])(
    'at %i pixels, light and dark',
    async (width) => {
      const page = await openChair('/knelpunten', { viewport: { width, height: 900 } })
      await page.locator('.plek-trends .plek-as-table > summary').last().click()
      expect(await violationsInBothSchemes(page)).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    },
    120_000,
  )

  it('in English, by municipality, of one region, and with nothing found', async () => {
    const page = await openChair('/knelpunten?taal=en')
    for (const path of ['/knelpunten?region=JZ12&columns=municipality', '/knelpunten?age=23&category=dyslexie&form=residential']) {
      await page.goto(path)
      await page.locator('h1').waitFor()
      expect(await violations(page)).toEqual([])
    }
  }, 120_000)
})

describe('on paper', () => {
  it('says what it is about, and leaves out what cannot be pressed', async () => {
    const page = await openChair('/knelpunten?age=9&segment=4')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Voor het overleg van het Regionaal Expertteam').isVisible()).toBe(true)
    expect(await page.getByText(/Filters: Segment .*Leeftijd 9 jaar/).isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Zo rekenen we' }).isVisible()).toBe(true)
    for (const hidden of ['.plek-filters', '.plek-header', '.plek-page-head__actions'])
      expect(await page.locator(hidden).isVisible()).toBe(false)
  })
})

describe('whoever has no right to it', () => {
  it('hears so, and who can allow it', async () => {
    const page = await openAs('aanbieder', '/mijn-aanbod', { expectsFaults: true })
    await page.goto('/knelpunten')
    expect(await page.locator('.plek-heat').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Knelpunten' }).count()).toBe(0)
  })
})
