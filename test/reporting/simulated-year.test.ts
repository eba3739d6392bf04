import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workingDaysBetween } from '../../api/domain/working-days.ts'
import { daysOfYear, type Habit, PROVIDERS, simulatedRegion } from './simulated-region.ts'

const CURVE = join(import.meta.dirname, 'simulated-year.txt')

it('a year with 46 providers of real habits never shows a stale figure as current, and this is how much of it was current', async () => {
  const region = await simulatedRegion()
  expect(region.providers).toHaveLength(PROVIDERS)
  const lines: string[] = ['week, share current, of it by habit: weekly, first-mail, second-mail, record-system, stops']
  const wrong: string[] = []
  for (const [place, day] of daysOfYear().entries()) {
    region.live(day)
    if (place % 7 !== 6) continue
    const shares = region.providers.map((kept) => {
      const offers = region.offersOf(kept)
      for (const { title, freshness, checkedAt, dutyDays, status, availability } of offers) {
        // Counted by hand: working days since the statement, against the duty.
        const age =
          checkedAt === null
            ? Number.POSITIVE_INFINITY
            : workingDaysBetween(region.calendar.dayOf(Date.parse(checkedAt)), day, region.calendar)
        const expected = checkedAt === null ? 'never' : age <= (dutyDays ?? 0) ? 'current' : age <= 2 * (dutyDays ?? 0) ? 'due' : 'stale'
        const isStaleShown = (expected === 'stale' || expected === 'never') && status !== 'unknown'
        if (freshness !== expected || isStaleShown) wrong.push(`${day} ${title}: ${freshness} ${status}, not ${expected}`)
        expect(availability).toBeDefined()
      }
      const current = offers.filter(({ freshness }) => freshness === 'current').length
      return { habit: kept.habit, current, all: offers.length }
    })
    lines.push(lineOf(day, shares))
  }
  expect(wrong).toEqual([])
  expect(Math.max(...region.mailsOn().values())).toBe(1)
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(CURVE, 'utf8'))
}, 240_000)

interface Share {
  habit: Habit
  current: number
  all: number
}

function lineOf(day: string, shares: readonly Share[]): string {
  const shareOf = (some: readonly Share[]) => {
    const all = some.reduce((sum, one) => sum + one.all, 0)
    return `${Math.round((100 * some.reduce((sum, one) => sum + one.current, 0)) / Math.max(1, all))} %`
  }
  const order: Habit[] = ['weekly', 'first-mail', 'second-mail', 'record-system', 'stops']
  return [day, shareOf(shares), ...order.map((habit) => shareOf(shares.filter((one) => one.habit === habit)))].join(', ')
}
