import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']

/** One browser per file; each page fails its test when the console shows an error. */
export function useBrowser() {
  const baseURL = inject('baseUrl')
  let browser: Browser
  const faults: string[] = []
  beforeAll(async () => {
    const { executablePath, env } = inject('browser')
    browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(faults.splice(0)).toEqual([])
  })

  async function open(path: string, options: BrowserContextOptions & { expectsFaults?: boolean } = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL, locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...options })
    // Two cores run the server, its search, the browser and the other tests.
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    if (!options.expectsFaults) {
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
    }
    await page.goto(path)
    if (options.javaScriptEnabled !== false) await hydrated(page)
    return page
  }

  return { open }
}

export async function hydrated(page: Page) {
  await page.waitForSelector('html.is-hydrated')
}

export const phone = { viewport: { width: 390, height: 844 } }
