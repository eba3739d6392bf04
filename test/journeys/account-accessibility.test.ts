import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sideways, violations } from './axe.ts'
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

describe.each([
  ['light', 1440],
  ['light', 390],
  ['dark', 1440],
  ['dark', 390],
] as const)('%s, %i wide', (colorScheme, width) => {
  it('axe finds nothing on any page of signing in and of accounts', async () => {
    const found: string[] = []
    await everyPage({ colorScheme, viewport: { width, height: 900 } }, async (page, name) => {
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
    })
    expect(found).toEqual([])
  }, 180_000)
})

it.each([320, 720])(
  'nothing scrolls sideways at %i',
  async (width) => {
    const wide: string[] = []
    await everyPage({ viewport: { width, height: 700 } }, async (page, name) => {
      const over = await sideways(page)
      if (over > 0) wide.push(`${name}: ${over}`)
    })
    expect(wide).toEqual([])
  },
  180_000,
)

it('no target is smaller than 24 points outside running text', async () => {
  const small: string[] = []
  await everyPage({ viewport: { width: 390, height: 844 } }, async (page, name) => {
    small.push(...(await smallTargets(page)).map((target) => `${name}: ${target}`))
  })
  expect(small).toEqual([])
}, 180_000)

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

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && !element.closest('label, p'))
      .map((element) => ({ words: element.textContent ?? '', box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.top > 0 && (box.height < 24 || box.width < 24))
      .map(({ words, box }) => `${words} ${Math.round(box.width)}x${Math.round(box.height)}`),
  )
}
