import type { Context } from 'hono'
import { answerProblem, problems } from './problem.ts'

/** Parameters that are `true` or `false`; absent is false. */
export function flagsOf<Name extends string>(c: Context, ...names: Name[]): { value: Record<Name, boolean> } | { refusal: Response } {
  const wrong = names.filter((name) => !['true', 'false', undefined].includes(c.req.query(name)))
  const faults = wrong.map((field) => ({ field, code: 'wrong-value', message: `${field} is true of false.`, allowed: ['true', 'false'] }))
  if (faults.length > 0) return { refusal: answerProblem(c, problems.invalidInput(faults)) }
  return { value: Object.fromEntries(names.map((name) => [name, c.req.query(name) === 'true'])) as Record<Name, boolean> }
}
