import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

declare const axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const result = await page.evaluate((runOnly) => axe.run(document, { runOnly }), tags)
  return result.violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 200)}`)
}

/** How far the page scrolls sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
