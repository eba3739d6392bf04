import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../docs/decisions')
const records = readdirSync(folder).map((name) => ({ name, first: readFileSync(join(folder, name), 'utf8').split('\n', 1)[0] ?? '' }))

it('every decision has a number of its own, the same in its name and its title', () => {
  const numbers = records.map(({ name }) => Number(name.slice(0, 4)))
  expect(numbers).toEqual([...new Set(numbers)])
  for (const [place, { first }] of records.entries()) expect(first).toMatch(new RegExp(`^# ${numbers[place]}\\. \\S`))
})
