import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

declare const axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it is now, light and dark. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    // A colour that is still on its way from the other scheme is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`))
  }
  return found
}

/** What axe finds on the page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const result = await page.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }), tags)
  return result.violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 200)}`)
}

/** How far the page scrolls sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What scrolls sideways at other widths than the page's own: 320, and 720 for a screen of 1440 at 200 %. */
export async function sidewaysWhenNarrow(page: Page, widths: readonly number[] = [720, 320]): Promise<string[]> {
  const own = page.viewportSize()
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 })
    const over = await sideways(page)
    if (over > 0) found.push(`${over} too wide at ${width}`)
  }
  if (own) await page.setViewportSize(own)
  return found
}

/** Smaller than 24 points, outside labels, and where `isProse` outside running text. */
export function smallTargets(page: Page, { isProse = false } = {}): Promise<string[]> {
  return page.evaluate(
    (outside) =>
      [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && !element.closest(outside))
        .map((element) => ({ words: element.textContent ?? '', box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.top > 0 && (box.height < 24 || box.width < 24))
        .map(({ words, box }) => `small target: ${words} ${Math.round(box.width)}x${Math.round(box.height)}`),
    isProse ? 'label, p' : 'label',
  )
}
