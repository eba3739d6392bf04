import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { logTexts } from '../../web/account/account-text.ts'

const API = resolve(import.meta.dirname, '../../api')

/** Every action that is written to the audit, by its code in the source. */
function actions(): string[] {
  const files = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const found = files.flatMap((name) => {
    const text = readFileSync(join(API, name), 'utf8')
    return [...text.matchAll(/\baction: '([a-z][\w.-]+)'|\bleaveAudit\(deps, caller, '([\w.-]+)'|\bauditOf\(\s*\w+,\s*'([\w.-]+)'/g)].map(
      ([, ...groups]) => groups.find((group) => group !== undefined) ?? '',
    )
  })
  return [...new Set(found)].sort()
}

it.each(['nl', 'en'] as const)('every action in the log is told in a sentence, in %s', (language) => {
  const { actions: words } = logTexts[language]
  expect(actions().length).toBeGreaterThan(20)
  expect(actions().filter((action) => !(action in words))).toEqual([])
})
