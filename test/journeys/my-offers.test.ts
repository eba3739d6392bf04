import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { hydrated, phone } from './browser.ts'
import { daysAhead, dutchDay, rows, saved, startOf, useProviders, waitingOf } from './my-offers.ts'

const openAs = useProviders()

describe('a provider keeps its availability', () => {
  it('changes three rows and confirms the rest by keyboard alone, in at most twelve presses beside the digits', async () => {
    const page = await openAs('aanbieder')
    let presses = 0
    const press = async (key: string) => {
      presses += 1
      await page.keyboard.press(key)
    }
    expect(await rows(page).count()).toBe(24)
    for (const key of ['Tab', 'Enter', 'Tab', 'Enter', 'ArrowDown', 'ArrowRight']) await press(key)
    const numbers = ['17', '23', '8']
    for (const number of numbers) {
      await page.keyboard.type(number)
      if (number !== numbers.at(-1)) await press('Enter')
    }
    await page.getByText('3 wijzigingen').waitFor()
    await press('Control+s')
    await page.getByRole('row', { name: /Wachtenden .* 17/ }).waitFor()
    await press('Enter')
    await saved(page).waitFor()
    expect(await page.getByText(/3 regels gewijzigd, \d+ regels bevestigd/).count()).toBe(1)
    expect(await waitingOf(page, 0).inputValue()).toBe('17')
    expect([presses, numbers.join('').length]).toEqual([10, 5])
    // A second and a half per press and half a second per digit is slow; thinking time comes on top, within the minute.
    expect(presses * 1.5 + numbers.join('').length * 0.5).toBe(17.5)
  })

  it('confirms one row, and sees that it was checked today', async () => {
    const page = await openAs('aanbieder')
    const row = rows(page).filter({ hasText: 'FoodValley' }).first()
    await row.getByRole('button', { name: /^Klopt nog/ }).click()
    await saved(page).waitFor()
    await expect.poll(() => row.innerText()).toContain('vandaag')
  })

  it('finds what was typed again after the tab was closed, and undoes it', async () => {
    const page = await openAs('aanbieder')
    const before = await startOf(page, 0).inputValue()
    await startOf(page, 0).fill(String(Number(before) + 1))
    await page.getByText('Je concept blijft in deze browser bewaard').waitFor()
    const again = await page.context().newPage()
    await page.close()
    await again.goto('/mijn-aanbod')
    await hydrated(again)
    await again.getByText('Dit had je eerder getypt').waitFor()
    expect(await startOf(again, 0).inputValue()).toBe(String(Number(before) + 1))
    await again.getByRole('button', { name: 'Maak ongedaan' }).click()
    expect(await startOf(again, 0).inputValue()).toBe(before)
  })

  it('walks with the arrows, restores with Escape, copies down with Ctrl+D and undoes with Ctrl+Z', async () => {
    const page = await openAs('aanbieder')
    const [first, second] = [startOf(page, 0), startOf(page, 1)]
    const [was, wasBelow] = [await first.inputValue(), await second.inputValue()]
    await first.focus()
    await page.keyboard.type('44')
    await page.keyboard.press('Escape')
    expect(await first.inputValue()).toBe(was)
    await page.keyboard.type('44')
    await page.keyboard.press('Control+d')
    expect(await second.inputValue()).toBe('44')
    await page.keyboard.press('Control+z')
    expect(await second.inputValue()).toBe(wasBelow)
    await page.keyboard.press('ArrowDown')
    expect(await second.evaluate((cell) => cell === document.activeElement)).toBe(true)
  })

  it('hears of every wrong cell at once, beside the cell and in a summary that takes the focus', async () => {
    const page = await openAs('aanbieder')
    await startOf(page, 0).fill('drie')
    await startOf(page, 1).fill('105')
    await waitingOf(page, 0).fill('-1')
    await page.getByRole('button', { name: 'Opslaan, de rest klopt nog' }).first().click()
    const summary = page.getByRole('region', { name: 'Dit kan nog niet worden opgeslagen' })
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await summary.getByRole('link').count()).toBe(3)
    expect(await startOf(page, 0).getAttribute('aria-invalid')).toBe('true')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    expect(await summary.count()).toBe(0)
  })

  it('is asked whether a long jump is right', async () => {
    const page = await openAs('aanbieder')
    const before = await startOf(page, 0).inputValue()
    await startOf(page, 0).fill('98')
    await page.getByText(`Weken tot start gaat van ${before} naar 98. Klopt dat?`).waitFor()
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await page.getByText('Dit kan nog niet worden opgeslagen').waitFor()
    await page.getByRole('button', { name: 'Ja, dat klopt' }).click()
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await saved(page).waitFor()
    expect(await startOf(page, 0).inputValue()).toBe('98')
  })

  it('states an intake stop with its reason and end', async () => {
    const page = await openAs('aanbieder')
    const id = await rows(page)
      .filter({ has: page.getByRole('textbox', { name: /^Weken tot start/ }) })
      .nth(2)
      .getAttribute('data-offer')
    const row = page.locator(`tr[data-offer="${id}"]`)
    await row.getByRole('combobox', { name: /^Neemt aan/ }).selectOption('stopped')
    const stop = row.locator('xpath=following-sibling::tr[1]')
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await stop.getByText('bij een aanmeldstop hoort een reden').waitFor()
    await stop.getByLabel('Reden').selectOption('staff')
    await stop.getByLabel('Stop tot en met').fill(daysAhead(40))
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await saved(page).waitFor()
    expect(await row.getByRole('combobox', { name: /^Neemt aan/ }).inputValue()).toBe('stopped')
  })

  it('counts the waiting list in the browser, and nothing leaves it', async () => {
    const page = await openAs('aanbieder')
    const row = rows(page)
      .filter({ has: page.getByRole('textbox', { name: /^Weken tot start/ }) })
      .first()
    await row.getByRole('button', { name: /^Meer/ }).click()
    await page.getByRole('button', { name: 'Reken uit' }).click()
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.getByLabel('Plak hier de aanmelddatums').fill(`Datum\n${dutchDay(-70)}\n${dutchDay(-14)}\n${dutchDay(-7)}\nmorgen`)
    await page.getByText('Er wachten er 3.').waitFor()
    await page.getByText('Regel 5: dit is geen datum').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: /^Vul in: 3 wachtenden/ }).click()
    expect(await row.getByRole('textbox', { name: /^Wachtenden/ }).inputValue()).toBe('3')
    expect(asked).toEqual([])
  })
})

describe('when something goes wrong while saving', () => {
  it('the network drops: nothing is lost, and trying again stores it once', async () => {
    const page = await openAs('aanbieder', '/mijn-aanbod', { expectsFaults: true })
    const id = await rows(page).first().getAttribute('data-offer')
    const countReports = async () => ((await (await page.request.get(`/api/v1/offers/${id}/reports`)).json()) as { total: number }).total
    const before = await countReports()
    const next = String(Number(await waitingOf(page, 0).inputValue()) + 1)
    await waitingOf(page, 0).fill(next)
    let answers = 0
    // The request arrives, its answer does not.
    await page.route('**/availability-reports', async (route) => {
      if (answers++ > 0) return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await page.getByText('Er is geen verbinding. Wat je typte is bewaard.').waitFor()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await saved(page).waitFor()
    expect(await waitingOf(page, 0).inputValue()).toBe(next)
    expect(await countReports()).toBe(before + 1)
  })

  it('the session has ended: sign in again, and the draft is still there', async () => {
    const page = await openAs('aanbieder', '/mijn-aanbod', { expectsFaults: true })
    const next = String(Number(await waitingOf(page, 1).inputValue()) + 1)
    await waitingOf(page, 1).fill(next)
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await page.getByText('Je bent uitgelogd').waitFor()
    expect(await page.getByRole('link', { name: 'Log in', exact: true }).getAttribute('href')).toContain('terug=%2Fmijn-aanbod')
    await page.context().addCookies(cookies)
    await page.reload()
    await hydrated(page)
    await page.getByText('Dit had je eerder getypt').waitFor()
    expect(await waitingOf(page, 1).inputValue()).toBe(next)
    await page.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await saved(page).waitFor()
  })

  it('a colleague was first: both values stand per cell, the second chooses, and nothing is overwritten unseen', async () => {
    const mine = await openAs('aanbieder', '/mijn-aanbod', { expectsFaults: true })
    const theirs = await openAs('aanbieder-beheer', '/mijn-aanbod', { expectsFaults: true })
    await waitingOf(theirs, 2).fill('61')
    await theirs.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await saved(theirs).waitFor()
    await waitingOf(mine, 2).fill('62')
    await mine.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await mine.getByText('Er is niets van jou opgeslagen').waitFor()
    const panel = mine.getByRole('region', { name: 'Een collega heeft dit net ook veranderd' })
    expect(await panel.innerText()).toContain('Jij: 62')
    expect(await panel.innerText()).toContain('Nu opgeslagen: 61')
    await theirs.reload()
    expect(await waitingOf(theirs, 2).inputValue()).toBe('61')
    await panel.getByRole('button', { name: 'Houd die van mij: Wachtenden' }).click()
    await mine.getByRole('button', { name: 'Alleen wijzigingen opslaan' }).click()
    await saved(mine).waitFor()
    await theirs.reload()
    expect(await waitingOf(theirs, 2).inputValue()).toBe('62')
  })
})

describe('the grid is for everybody', () => {
  it.each([
    ['on a desk', {}],
    ['on a phone', phone],
    ['in the dark', { colorScheme: 'dark' as const }],
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
  ])('%s: no faults by axe and nothing to scroll sideways', async (_where, options) => {
    const page = await openAs('aanbieder', '/mijn-aanbod', options)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('keeps its view in the address', async () => {
    const page = await openAs('aanbieder', '/mijn-aanbod?regio=JZ12')
    const all = await rows(page).count()
    await page.getByRole('button', { name: /^Te bevestigen/ }).click()
    expect(new URL(page.url()).search).toContain('toon=te-bevestigen')
    await page.reload()
    await hydrated(page)
    expect(await rows(page).count()).toBeLessThanOrEqual(all)
    expect(await page.getByRole('button', { name: /^Te bevestigen/ }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('one offer', () => {
  it('shows who stated what and how, as a chart and a table, and can be taken along', async () => {
    const page = await openAs('aanbieder')
    const row = rows(page)
      .filter({ has: page.getByRole('textbox', { name: /^Weken tot start/ }) })
      .first()
    await row.getByRole('button', { name: /^Meer/ }).click()
    await page.getByRole('link', { name: 'Verloop' }).click()
    await page.getByRole('heading', { name: /^Verloop van/ }).waitFor()
    await hydrated(page)
    expect(await page.getByRole('row').filter({ hasText: 'import door de regio' }).count()).toBeGreaterThan(5)
    expect(await violations(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download als Excel' }).click()])
    expect(download.suggestedFilename()).toBe('verloop.xlsx')
  })

  it('shows how referrers see it, row and page, and what would improve it', async () => {
    const page = await openAs('aanbieder')
    // The one row that the others leave alone: it cannot simply be confirmed.
    const never = rows(page).filter({ hasText: 'nog nooit opgegeven' }).first()
    await never.getByRole('button', { name: /^Meer/ }).click()
    await page.getByRole('link', { name: 'Zo zien verwijzers je' }).click()
    await page.getByRole('heading', { name: 'Zo staat je aanbod in de lijst' }).waitFor()
    await hydrated(page)
    expect(await page.getByText('Geef je wachttijd op. Zonder opgave').count()).toBe(1)
    expect(await page.getByText('Onbekend').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
  })
})
