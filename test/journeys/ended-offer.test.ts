/** What time and others do to an offer while its row stands open; on a server of its own, whose store is changed beside it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MyOffers } from '../../api/contract/my-offer.ts'
import { openDatabase } from '../../db/client.ts'
import { violations } from './axe.ts'
import { hydrated, useBrowser } from './browser.ts'
import { daysAhead, saved, waitingOf } from './my-offers.ts'
import { signIn } from './sign-in.ts'
import { type RunningServer, startServer } from './start-server.ts'

const { open } = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-ended-'))
let server: RunningServer

beforeAll(async () => {
  server = await startServer({ SEARCH_ENGINE: 'sqlite', DATA_DIR: folder })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('an offer ended meanwhile: its row says so, nothing is stored, and the rest can go without it', async () => {
  const page = await open('/uitleg', { baseURL: server.baseUrl, expectsFaults: true })
  await signIn(page, 'aanbieder')
  await page.goto('/mijn-aanbod')
  await hydrated(page)
  const typed = [String(Number(await waitingOf(page, 0).inputValue()) + 5), String(Number(await waitingOf(page, 1).inputValue()) + 5)]
  await waitingOf(page, 0).fill(typed[0] ?? '')
  await waitingOf(page, 1).fill(typed[1] ?? '')
  const [ended, kept] = await Promise.all([0, 1].map((place) => rowIdOf(place)))
  const db = openDatabase(join(folder, 'plekwijzer.sqlite'))
  db.$client.prepare('update offers set ended_on = ? where id = ?').run(daysAhead(-1), ended)
  db.$client.close()
  const save = () => page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
  await save()
  const summary = page.getByRole('region', { name: 'Dit kan nog niet worden opgeslagen' })
  await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await summary.getByRole('link').allInnerTexts()).toEqual([expect.stringContaining('beëindigd')])
  const [row, below] = [page.locator(`tr[data-offer="${ended}"]`), page.locator(`tr[data-offer="${ended}"] + tr`)]
  await expect.poll(() => row.innerText()).toContain('Dit aanbod of het contract is beëindigd')
  expect(await below.innerText()).toContain('Er valt niets meer bij te werken')
  expect(await waitingAt(kept).inputValue()).toBe(typed[1])
  expect(await storedAt(kept)).not.toBe(Number(typed[1]))
  expect(await violations(page)).toEqual([])
  await save()
  await saved(page).waitFor()
  expect(await storedAt(kept)).toBe(Number(typed[1]))

  async function rowIdOf(place: number) {
    return waitingOf(page, place).evaluate((cell) => cell.closest('tr')?.getAttribute('data-offer'))
  }
  function waitingAt(id: string | null | undefined) {
    return page.locator(`tr[data-offer="${id}"]`).getByRole('textbox', { name: /^Wachtenden/ })
  }
  async function storedAt(id: string | null | undefined) {
    const { items } = (await (await page.request.get('/api/v1/my/offers')).json()) as MyOffers
    return items.find((offer) => offer.id === id)?.availability.waitingCount
  }
})
