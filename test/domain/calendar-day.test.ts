import { expect, it } from 'vitest'
import { isDay } from '../../api/domain/calendar-day.ts'

it.each(['2026-11-20', '2024-02-29', '2026-12-31', '2026-01-01'])('%s is a day', (written) => expect(isDay(written)).toBe(true))

it.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '20-11-2026',
  '2026-11-20T00:00',
  ' 2026-11-20',
  '2026-11',
  '',
])('"%s" is none', (written) => expect(isDay(written)).toBe(false))
