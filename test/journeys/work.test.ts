import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { demoSlugs } from '../../seed/demo-folders.ts'
import { referenceRegions } from '../../seed/reference.ts'
import { sidewaysWhenNarrow, violationsInBothSchemes } from './axe.ts'
import { hydrated, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const { open } = useBrowser()

const PAGES = [
  '/knelpunten/acties',
  '/knelpunten/acties?region=JZ12&taal=en',
  '/knelpunten/acties/demo-actie-1?taal=nl',
  '/knelpunten/acties/demo-actie-6',
  '/knelpunten/adviezen',
  '/knelpunten/adviezen?region=JZ30',
  '/knelpunten/drempels',
  '/knelpunten/maand',
  '/knelpunten/wat-leerden-we',
]

/** Signed in once: a code of the second step works once. */
let session: BrowserContextOptions['storageState']

async function asChair(path: string, options: BrowserContextOptions & { expectsFaults?: boolean } = {}): Promise<Page> {
  if (!session) {
    const first = await open('/zoeken')
    await signIn(first, 'expertteam-voorzitter')
    session = await first.context().storageState()
  }
  return open(path, { ...options, storageState: session })
}

async function everyPage(options: BrowserContextOptions, look: (page: Page, name: string) => Promise<void>) {
  const page = await asChair('/knelpunten/acties', options)
  for (const path of PAGES) {
    await page.goto(path)
    await hydrated(page)
    await look(page, path)
  }
}

it.each([1440, 390])(
  'axe finds nothing on what is done about bottlenecks at %i, light and dark, and nothing scrolls sideways at 720 or 320',
  async (width) => {
    const found: string[] = []
    await everyPage({ viewport: { width, height: 900 } }, async (page, name) => {
      const seen = [...(await violationsInBothSchemes(page)), ...(await sidewaysWhenNarrow(page))]
      found.push(...seen.map((one) => `${name}: ${one}`))
    })
    expect(found).toEqual([])
  },
  120_000,
)

it.each([true, false])(
  'an action is recorded, refused, changed and finished (script: %s)',
  async (javaScriptEnabled) => {
    const page = await asChair('/knelpunten/acties?region=JZ12', { javaScriptEnabled, expectsFaults: true })
    const form = page.getByRole('region', { name: /Leg een actie vast/ })
    await form.getByLabel('Soort hulp').selectOption({ label: 'Woongroep / leefgroep' })
    await form.getByLabel('Actie').fill('Bel 06-12345678 over plekken')
    await form.getByLabel('Wie').selectOption({ index: 1 })
    await form.getByLabel('Klaar op').fill('2099-01-01')
    await form.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByRole('heading', { name: 'Nog niet bewaard' }).waitFor()
    expect(await page.getByLabel('Actie', { exact: true }).inputValue()).toBe('Bel 06-12345678 over plekken')
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    const text = `Plekken samen plannen (${javaScriptEnabled ? 'met' : 'zonder'} script)`
    await page.getByLabel('Actie', { exact: true }).fill(text)
    await page.getByLabel('Klaar op').fill(day)
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('De actie is vastgelegd.').waitFor()
    await page.getByRole('link', { name: `Wijzig of rond af: ${text}` }).click()
    await page.getByLabel('Resultaat').fill('Er is nu een rooster')
    await page.getByRole('button', { name: 'Rond af' }).click()
    await page.getByText('De actie is afgerond.').waitFor()
    expect(await page.getByText('Er is nu een rooster').count()).toBe(1)
  },
  60_000,
)

it('the page of a month is at most two sides of A4, for every region of the demo', async () => {
  const page = await asChair('/knelpunten/maand')
  const slugs = demoSlugs()
  const codes = referenceRegions().regions.flatMap(({ slug, code }) => (slugs.includes(slug) ? [code] : []))
  const sides: [string, number][] = []
  for (const code of codes) {
    await page.goto(`/knelpunten/maand?region=${code}`)
    sides.push([code, sidesOf(await page.pdf({ format: 'A4', printBackground: true }))])
  }
  expect(sides.filter(([, count]) => count > 2)).toEqual([])
  expect(sides.every(([, count]) => count > 0)).toBe(true)
}, 120_000)

it('the page of a month stays within two sides with every list as full as it gets', async () => {
  const page = await asChair('/knelpunten/maand')
  await page.evaluate(() => {
    const fill = (list: Element, most: number) => {
      for (const first = list.firstElementChild; first && list.children.length < most; ) list.append(first.cloneNode(true))
    }
    for (const list of document.querySelectorAll('.plek-review-list')) fill(list, 12)
    for (const rows of document.querySelectorAll('.plek-review tbody')) fill(rows, 8)
    const table = document.querySelector('.plek-review table')
    for (const section of document.querySelectorAll('.plek-review section')) {
      if (table && section.children.length < 3) section.append(table.cloneNode(true))
    }
  })
  expect(sidesOf(await page.pdf({ format: 'A4', printBackground: true }))).toBe(2)
}, 60_000)

function sidesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
