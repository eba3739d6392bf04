/**
 * How many places are free, or how many wait, as people write it. Of a range the fewest places count and the most who wait:
 * neither says more good than was meant. Source: issue 4.
 */
import type { Because, ReadCell } from './read-cell.ts'
import { amountIn, type WrittenAmount } from './written-amount.ts'
import { saysNone, saysNothing, saysToAgree, saysUnknown, withoutDots } from './written-nothing.ts'
import { stopIn } from './written-stop.ts'

/** `fewest`: of places; `most`: of those who wait. */
type CarefulSide = 'fewest' | 'most'

const NONE_FREE = /^(?:vol|volgeboekt|full|bezet|nee|no|geen (?:plek|plekken|plaats|plaatsen|ruimte))$/
const NONE_WAIT = /^(?:geen (?:wachtlijst|wachtenden)|nee|no)$/

export function placesIn(written: string, today: string): ReadCell<number> {
  const isFull = NONE_FREE.test(withoutDots(written)) || stopIn(written, today) !== null
  return countIn(written, 'fewest', isFull ? 'says-full' : null)
}

export function waitingIn(written: string): ReadCell<number> {
  return countIn(written, 'most', NONE_WAIT.test(withoutDots(written)) ? 'none-is-zero' : null)
}

function countIn(written: string, side: CarefulSide, zero: Because | null): ReadCell<number> {
  const becauseZero = zero ?? (saysNone(written) ? 'none-is-zero' : null)
  if (becauseZero) return { as: 'value', value: 0, because: becauseZero }
  if (saysNothing(written)) return { as: 'empty', because: 'not-applicable' }
  if (saysUnknown(written)) return { as: 'question', code: 'not-known' }
  const amount = amountIn(written)
  if (amount && (amount.unit === null || amount.unit === 'pieces')) return countOf(amount, side)
  return { as: 'question', code: saysToAgree(written) ? 'to-agree' : 'not-read' }
}

function countOf(amount: WrittenAmount, side: CarefulSide): ReadCell<number> {
  const value = side === 'fewest' ? amount.least : amount.most
  if (value === null) return { as: 'question', code: side === 'fewest' ? 'fewer-than' : 'more-than' }
  if (!Number.isInteger(value)) return { as: 'question', code: 'not-read' }
  return { as: 'value', value, because: becauseOf(amount, side) }
}

function becauseOf(amount: WrittenAmount, side: CarefulSide): Because | null {
  if (amount.least !== null && amount.most !== null && amount.least !== amount.most)
    return side === 'fewest' ? 'range-fewest' : 'range-longest'
  if (amount.least === null) return 'at-most'
  if (amount.most === null) return 'at-least'
  if (amount.isAbout) return 'about'
  return amount.isWord ? 'number-word' : null
}
