import type { Context } from 'hono'
import { answerProblem, problems } from './problem.ts'

const PAGE_SIZE = 50
const MOST_PAGE_SIZE = 100
const MOST_PAGES = 10_000

/** `page` and `pageSize` of a long list. */
export function pageOf(c: Context): { value: { page: number; pageSize: number } } | { refusal: Response } {
  const page = wholeIn(c.req.query('page'), 1, MOST_PAGES)
  const pageSize = wholeIn(c.req.query('pageSize'), PAGE_SIZE, MOST_PAGE_SIZE)
  if (page !== null && pageSize !== null) return { value: { page, pageSize } }
  const fault = (field: string, most: number) => ({
    field,
    code: 'wrong-value',
    message: `${field} is een heel getal van 1 tot en met ${most}.`,
  })
  const faults = [...(page === null ? [fault('page', MOST_PAGES)] : []), ...(pageSize === null ? [fault('pageSize', MOST_PAGE_SIZE)] : [])]
  return { refusal: answerProblem(c, problems.invalidInput(faults)) }
}

function wholeIn(typed: string | undefined, standard: number, most: number): number | null {
  if (typed === undefined) return standard
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : 0
  return value >= 1 && value <= most ? value : null
}
