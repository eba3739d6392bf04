import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sidewaysWhenNarrow, smallTargets, violationsInBothSchemes } from './axe.ts'
import { useBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const { open } = useBrowser()

const before = [
  '/inloggen',
  '/inloggen?terug=%2Fzoeken&taal=en',
  '/inloggen?fout=unreachable',
  '/inloggen/code?taal=nl',
  '/inloggen/code?manier=recovery',
  '/wachtwoord-vergeten',
  '/wachtwoord-instellen/onbekend-onbekend-1234',
  '/adres-bevestigen/onbekend-onbekend-1234',
  '/uitnodiging/onbekend-onbekend-1234',
  '/uitgelogd',
]
const pagesOf: Record<string, string[]> = {
  regiobeheer: [
    '/account',
    '/account/sessies',
    '/account/tweede-stap',
    '/organisatie',
    '/regio/organisaties',
    '/regio/logboek',
    '/organisatie/logboek',
  ],
  beheer: ['/beheer/organisaties', '/beheer/mails', '/organisatie?taal=en', '/organisatie/logboek?taal=en'],
  verwijzer: ['/organisatie', '/account?taal=nl'],
}

describe('every page of signing in and of accounts', () => {
  it('has no faults by axe at 1440, light and dark', async () => {
    expect(await foundOnEveryPage(1440, violationsInBothSchemes)).toEqual([])
  }, 180_000)

  it('has no faults by axe at 390, light and dark, no target under 24 points, and nothing that scrolls sideways at 720 or 320', async () => {
    const look = async (page: Page) => [
      ...(await violationsInBothSchemes(page)),
      ...(await smallTargets(page, { isProse: true })),
      ...(await sidewaysWhenNarrow(page)),
    ]
    expect(await foundOnEveryPage(390, look)).toEqual([])
  }, 180_000)
})

it('the keyboard goes through the form in its order', async () => {
  const page = await open('/inloggen')
  await page.locator('#veld-email').focus()
  const order: string[] = []
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    order.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || document.activeElement?.tagName || ''),
    )
  }
  expect(order).toEqual(['veld-password', 'INPUT', 'Verder', 'Wachtwoord vergeten'])
})

type Look = (page: Page, name: string) => Promise<void>

async function foundOnEveryPage(width: number, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  await everyPage({ viewport: { width, height: 900 } }, async (page, name) => {
    found.push(...(await look(page)).map((one) => `${name}: ${one}`))
  })
  return found
}

/** With the menu open, and with a form that was refused, as well. */
async function everyPage(options: BrowserContextOptions, look: Look) {
  const page = await open('/inloggen', { ...options, expectsFaults: true })
  for (const path of before) {
    await settle(page, path)
    await look(page, path)
  }
  await refuse(page, '/inloggen', 'Verder')
  await look(page, 'refused sign-in')
  await page.context().close()
  for (const [mailbox, paths] of Object.entries(pagesOf)) await ownPages(mailbox, paths, options, look)
}

/** Signed in once: a code works once, and there is one per half minute. */
const sessions = new Map<string, BrowserContextOptions['storageState']>()

async function ownPages(mailbox: string, paths: string[], options: BrowserContextOptions, look: Look) {
  const page = await open('/uitleg', { ...options, storageState: sessions.get(mailbox), expectsFaults: true })
  if (!sessions.has(mailbox)) {
    await signIn(page, mailbox)
    sessions.set(mailbox, await page.context().storageState())
  }
  for (const path of paths) {
    await settle(page, path)
    await look(page, `${mailbox} ${path}`)
  }
  await page.locator('.plek-user:visible, .plek-menu summary:visible').first().click()
  await look(page, `${mailbox} menu`)
  if (mailbox === 'regiobeheer') {
    await settle(page, '/organisatie')
    await page.locator('.plek-change summary').first().click()
    await look(page, 'change')
    await refuse(page, '/organisatie', 'Stuur de uitnodiging')
    await look(page, 'refused invitation')
  }
  await page.context().close()
}

async function settle(page: Page, path: string) {
  await page.goto(path)
  await page.waitForSelector('html.is-hydrated')
}

async function refuse(page: Page, path: string, button: string) {
  await settle(page, path)
  await page.getByRole('button', { name: button }).click()
  await page.locator('#fouten').waitFor()
  await page.waitForSelector('html.is-hydrated')
}
