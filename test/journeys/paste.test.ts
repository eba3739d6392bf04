/** From a list of their own to what referrers see; on a server of its own, since others keep the same offers elsewhere. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MyOffer, MyOffers } from '../../api/contract/my-offer.ts'
import { PASTED_BLOCK, regionWorkbook } from '../import/ugly-lists.ts'
import { sideways, violationsInBothSchemes } from './axe.ts'
import { hydrated, phone, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { type RunningServer, startServer } from './start-server.ts'

const { open } = useBrowser()
let server: RunningServer
let storageState: Exclude<BrowserContextOptions['storageState'], string | undefined>

beforeAll(async () => {
  server = await startServer({ SEARCH_ENGINE: 'sqlite' })
  const page = await open('/uitleg', { baseURL: server.baseUrl })
  await signIn(page, 'aanbieder')
  storageState = await page.context().storageState()
  await page.context().close()
})
afterAll(() => server.stop())

const visit = (path: string, options: Parameters<typeof open>[1] = {}) => open(path, { baseURL: server.baseUrl, storageState, ...options })
const own = async (page: Page) => ((await (await page.request.get('/api/v1/my/offers')).json()) as MyOffers).items
const waitingFor = async (page: Page) =>
  (await own(page)).filter(({ availability, location }) => (availability.startWaitWeeks ?? 0) >= 9 && location === null)
const line = ({ product, region }: MyOffer, start: string | number) => `${product.code}\t${region.name}\t${start}`
const list = (...lines: string[]) => ['Code\tRegio\tWachttijd (wkn)', ...lines].join('\n')

async function look(page: Page, text: string) {
  await page.getByLabel('Jouw regels').fill(text)
  await page.getByRole('button', { name: /^Kijk/ }).click()
  await page.waitForURL(/plakken\/[\w-]+$/)
}

describe('a list of their own', () => {
  it('is pasted, mended in place and taken over; the grid shows it, and what was left comes along as a file', async () => {
    const page = await visit('/mijn-aanbod/plakken')
    const [one, two] = (await waitingFor(page)) as [MyOffer, MyOffer]
    const [weeks, other] = [one.availability.startWaitWeeks! - 1, two.availability.startWaitWeeks! - 1]
    await look(page, list(line(one, `${weeks - 1} à ${weeks}`), line(two, 'in overleg'), '99X01\tNoord-Veluwe\t3'))
    await hydrated(page)
    await page.getByRole('heading', { name: '1 regel goed, 2 regels vragen je hulp' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('regels-kop')
    expect(await page.getByText(`"${weeks - 1} à ${weeks}" gelezen als ${weeks}`).count()).toBe(1)

    await page.getByLabel('Weken tot start, regel 3').fill(String(other))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '2 regels goed, 1 regel vraagt je hulp' }).waitFor()
    await page.getByText('2 wijzigingen klaar om over te nemen').waitFor()
    await page.getByRole('button', { name: 'Neem 2 goede regels over' }).click()

    await page.getByRole('heading', { name: '2 regels gewijzigd' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download als CSV' }).click()])
    expect(download.suggestedFilename()).toBe('niet-overgenomen.csv')
    await page.getByRole('link', { name: 'Naar mijn aanbod' }).click()
    await hydrated(page)
    const row = page.locator(`tr[data-offer="${one.id}"]`)
    expect(await row.getByRole('textbox', { name: /^Weken tot start/ }).inputValue()).toBe(String(weeks))
  })

  it('asks which offer is meant, and goes on with the rows that were left', async () => {
    const page = await visit('/mijn-aanbod/plakken')
    const [one] = (await waitingFor(page)) as [MyOffer]
    await look(page, list(line(one, one.availability.startWaitWeeks!), `99X01\t${one.region.name}\t${one.availability.startWaitWeeks}`))
    await hydrated(page)
    await page.getByRole('button', { name: 'Neem 1 goede regel over' }).click()
    await page.getByRole('button', { name: 'Verbeter deze regels' }).click()
    await page.getByRole('heading', { name: '1 regel vraagt je hulp' }).waitFor()
    await hydrated(page)
    await page.getByLabel('Aanbod van regel 2').selectOption(one.id)
    await page.getByRole('heading', { name: '1 regel goed' }).waitFor()
    await page.getByRole('button', { name: 'Neem 1 regel over' }).click()
    await page.getByRole('heading', { name: '1 regel bevestigd' }).waitFor()
  })

  it('comes by itself from the grid, where it was pasted', async () => {
    const page = await visit('/mijn-aanbod')
    const [one] = (await waitingFor(page)) as [MyOffer]
    const text = list(line(one, one.availability.startWaitWeeks!))
    const cell = page.locator(`tr[data-offer="${one.id}"]`).getByRole('textbox', { name: /^Weken tot start/ })
    await cell.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
    await page.getByRole('heading', { name: '1 regel goed' }).waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('plekwijzer-geplakt'))).toBeNull()
    await page.getByRole('button', { name: 'Annuleer' }).click()
    await page.waitForURL(/\/mijn-aanbod$/)
  })

  it('shows both values when a colleague changed an offer meanwhile, and overwrites nothing unseen', async () => {
    const page = await visit('/mijn-aanbod/plakken')
    const [one] = (await waitingFor(page)) as [MyOffer]
    const mine = one.availability.startWaitWeeks! + 1
    await look(page, list(line(one, mine)))
    await hydrated(page)
    const report = { offerId: one.id, kind: 'change', ...one.availability, startWaitWeeks: mine + 1 }
    const colleague = await page.request.post('/api/v1/availability-reports', {
      data: { reports: [report] },
      headers: { Origin: server.baseUrl },
    })
    expect(colleague.status()).toBe(200)
    await page.getByRole('button', { name: 'Neem 1 regel over' }).click()
    await page.getByText('Er is niets overgenomen').waitFor()
    await page.getByText(`Weken tot start ${mine + 1}`).waitFor()
    await hydrated(page)
    // Not `check`, which looks at the box afterwards: it goes once the row is right, which may be sooner.
    await page.getByLabel('Mijn regel geldt').click()
    await page.getByRole('button', { name: 'Neem 1 regel over' }).click()
    await page.getByRole('heading', { name: '1 regel gewijzigd' }).waitFor()
    expect((await own(page)).find(({ id }) => id === one.id)?.availability.startWaitWeeks).toBe(mine)
  })

  it('works as plain forms, without a script', async () => {
    const page = await visit('/mijn-aanbod/plakken', { javaScriptEnabled: false })
    const [one, two] = (await waitingFor(page)) as [MyOffer, MyOffer]
    await look(page, list(line(one, one.availability.startWaitWeeks!), line(two, 'onbekend')))
    await page.getByLabel('Weken tot start, regel 3').fill(String(two.availability.startWaitWeeks))
    await page.getByRole('button', { name: 'Kijk opnieuw na' }).last().click()
    await page.getByText('Opnieuw nagekeken. Er is nog niets opgeslagen.').waitFor()
    await page.getByRole('button', { name: 'Neem 2 regels over' }).click()
    await page.getByRole('heading', { name: '2 regels bevestigd' }).waitFor()
  })

  it('is a file as well: a workbook of the region is read, a PDF is refused with the cure', async () => {
    const page = await visit('/mijn-aanbod/plakken', { expectsFaults: true })
    const send = async (name: string, buffer: Buffer) => {
      await page.getByLabel('Of een bestand').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await page.getByRole('button', { name: /^Kijk/ }).click()
    }
    await send('lijst.xlsx', Buffer.from('%PDF-1.7'))
    await page.getByText('Dit is een PDF. Vraag om het Excel-bestand').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Dit is een PDF')
    await send('overzicht.xlsx', Buffer.from(await regionWorkbook()))
    await page.getByText('Uit overzicht.xlsx, blad Overzicht').waitFor()
    expect(await page.getByText('Vraagt je hulp').count()).toBe(1)
  })
})

it.each([1440, 390])(
  'axe finds nothing, and nothing scrolls sideways: %i wide, light and dark',
  async (width) => {
    const page = await visit('/mijn-aanbod/plakken', { viewport: { width, height: 900 }, expectsFaults: true })
    const found: string[] = []
    const check = async (state: string) => {
      found.push(...(await violationsInBothSchemes(page)).map((one) => `${state}: ${one}`))
      const over = await sideways(page)
      if (over > 0) found.push(`${state}: ${over} too wide`)
    }
    await check('start')
    await page.getByRole('button', { name: /^Kijk/ }).click()
    await page.getByText('Plak je regels, of kies een bestand.').waitFor()
    await check('refused')
    await look(page, PASTED_BLOCK)
    await hydrated(page)
    await page.getByText('Zo lazen we de kolommen').click()
    await check('preview')
    await page.setViewportSize({ width: 320, height: 700 })
    await check('preview at 320')
    const { pathname } = new URL(page.url())
    await page.goto(`${pathname}?taal=en`)
    await hydrated(page)
    await page.setViewportSize({ width, height: 900 })
    await check('in English')
    expect(await page.getByText('asks for your help').or(page.getByText('ask for your help')).count()).toBeGreaterThan(0)
    await page.goto(`${pathname}?taal=nl`)
    await page.getByRole('button', { name: /^Neem/ }).click()
    await page.locator('.plek-paste__done').waitFor()
    await check('done')
    expect(found).toEqual([])
  },
  60_000,
)

it('on a phone the rows are cards, and the bar stays at hand', async () => {
  const page = await visit('/mijn-aanbod/plakken', phone)
  await look(page, PASTED_BLOCK)
  await hydrated(page)
  expect(await page.getByRole('button', { name: /^Neem/ }).isVisible()).toBe(true)
  expect(await page.locator('.plek-paste__table thead').isVisible()).toBe(false)
})
