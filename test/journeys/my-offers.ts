/** Shared by the journeys of providers. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { hydrated, useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** A code is accepted once, so each person signs in once for a file. */
export function useProviders() {
  const { open } = useBrowser()
  const signedIn = new Map<string, State>()
  return async (mailbox: string, path = '/mijn-aanbod', options: Parameters<typeof open>[1] = {}): Promise<Page> => {
    const known = signedIn.get(mailbox)
    const page = await open(known ? path : '/uitleg', { ...options, storageState: known })
    if (known) return page
    await signIn(page, mailbox)
    signedIn.set(mailbox, await page.context().storageState())
    await page.goto(path)
    await hydrated(page)
    return page
  }
}

export const rows = (page: Page) => page.locator('tr[data-offer]')
/** The weeks to start of the n-th row that accepts. */
export const startOf = (page: Page, place: number) => page.getByRole('textbox', { name: /^Weken tot start/ }).nth(place)
export const waitingOf = (page: Page, place: number) => page.getByRole('textbox', { name: /^Wachtenden/ }).nth(place)
export const saved = (page: Page) => page.getByText('Opgeslagen.')

export function daysAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** `1-4-2026` */
export function dutchDay(days: number): string {
  const [year, month, day] = daysAhead(days).split('-')
  return `${Number(day)}-${Number(month)}-${year}`
}
