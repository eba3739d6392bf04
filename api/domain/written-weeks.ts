/**
 * Weeks to wait as people write them. Of a range the longest counts, a month is four and a third weeks, and a part of a week
 * counts whole: nobody is promised more than was meant. "Meer dan 10" promises nothing, so it is asked. Source: issue 4.
 */
import { plainText } from './plain-text.ts'
import type { Because, ReadCell, ReadWait } from './read-cell.ts'
import { type AmountUnit, amountIn, type WrittenAmount } from './written-amount.ts'
import { dayIn } from './written-days.ts'
import { modeIn } from './written-mode.ts'
import { saysNone, saysNothing, saysToAgree, saysUnknown, withoutDots } from './written-nothing.ts'

const AT_ONCE =
  /^(?:per )?(?:direct|meteen|onmiddellijk|ommegaand|immediate|immediately)(?: (?:plek|plaats|plaatsbaar|beschikbaar|start|mogelijk))?$|^(?:geen wacht(?:tijd|lijst)?|no wait(?:ing list)?|nu|vandaag)$/
const FROM_INTAKE = /\b(?:na|vanaf|sinds) (?:de )?(?:intake|kennismaking|eerste gesprek)\b/

const WEEKS_PER: Record<Exclude<AmountUnit, 'pieces'>, number> = {
  weeks: 1,
  months: 13 / 3,
  days: 1 / 7,
  'working-days': 1 / 5,
  years: 52,
}

/** `columnUnit`: what the head of the column counts in. */
export function weeksIn(written: string, columnUnit: AmountUnit, today: string): ReadWait {
  if (AT_ONCE.test(withoutDots(written))) return { as: 'value', value: 0, because: 'at-once' }
  if (saysNone(written)) return { as: 'value', value: 0, because: 'none-is-zero' }
  if (saysNothing(written)) return { as: 'empty', because: 'not-applicable' }
  if (saysUnknown(written)) return { as: 'question', code: 'not-known' }
  if (FROM_INTAKE.test(plainText(written))) return { as: 'question', code: 'counts-from-intake' }
  const amount = amountIn(written)
  if (amount) return weeksOf(amount, columnUnit)
  return modeIn(written, today) ?? (saysToAgree(written) ? { as: 'question', code: 'to-agree' } : notAnAmount(written))
}

function weeksOf(amount: WrittenAmount, columnUnit: AmountUnit): ReadCell<number> {
  const unit = amount.unit ?? columnUnit
  if (amount.most === null) return { as: 'question', code: 'more-than' }
  if (unit === 'pieces') return { as: 'question', code: 'not-read' }
  // A third of a week too much by reckoning is none.
  const value = Math.ceil(Number((amount.most * WEEKS_PER[unit]).toFixed(3)))
  return { as: 'value', value, because: becauseOf(amount, unit, value) }
}

function becauseOf(amount: WrittenAmount, unit: AmountUnit, value: number): Because | null {
  if (unit === 'months') return 'months'
  if (unit === 'days' || unit === 'working-days') return 'days'
  if (unit === 'years') return 'years'
  if (amount.least !== null && amount.least !== amount.most) return 'range-longest'
  if (amount.least === null) return 'at-most'
  if (value !== amount.most) return 'rounded-up'
  if (amount.isAbout) return 'about'
  return amount.isWord ? 'number-word' : null
}

/** Excel makes 2 March of "2-3": the two numbers are most likely what was typed. */
function notAnAmount(written: string): ReadCell<number> {
  const short = /^(\d{1,2})[- ](jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z.]*$/.exec(plainText(written))
  const day = short ? dayIn(`${short[1]} ${short[2]} 2000`) : dayIn(plainText(written))
  if (day === null || /^\d{5}$/.test(written.trim())) return { as: 'question', code: 'not-read' }
  const [, month, date] = day.split('-').map(Number) as [number, number, number]
  return date < month ? { as: 'question', code: 'a-date', suggestion: month } : { as: 'question', code: 'a-date' }
}
