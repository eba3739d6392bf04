/** What is wrong with a signal or its next step, in plain Dutch, all at once. */
import type { FieldProblem } from '../contract/problem.ts'
import type { NewSignal, SignalChange } from '../contract/signal.ts'
import { outcomesOf } from '../domain/signal-course.ts'
import type { Reference } from './reference.ts'

export const signalFaults = {
  ofNew: ({ region, category }: Pick<NewSignal, 'region' | 'category'>, { regions, categories }: Reference): FieldProblem[] => [
    ...(regions.has(region)
      ? []
      : [unknownCode('region', 'Deze regio kennen we niet. Gebruik een code zoals JZ12; alle codes staan op /api/v1/regions.')]),
    ...(categories.has(category)
      ? []
      : [
          unknownCode(
            'category',
            'Deze soort hulp kennen we niet. Gebruik een code zoals gezinshuis; alle codes staan op /api/v1/categories.',
          ),
        ]),
  ],
  ofChange({ status, outcome }: SignalChange): FieldProblem[] {
    const allowed = outcomesOf[status]
    if (allowed.length === 0)
      return outcome === undefined ? [] : [fault('not-allowed', 'Een uitkomst hoort alleen bij opgelost of afgesloten. Haal hem weg.')]
    if (outcome === undefined) return [fault('missing', `Kies een uitkomst: ${allowed.join(', ')}.`, allowed)]
    return allowed.includes(outcome)
      ? []
      : [fault('not-allowed', `Deze uitkomst past hier niet. Kies uit: ${allowed.join(', ')}.`, allowed)]
  },
}

function unknownCode(field: string, message: string): FieldProblem {
  return { field, code: 'not-allowed', message }
}

function fault(code: string, message: string, allowed?: readonly string[]): FieldProblem {
  return { field: 'outcome', code, message, ...(allowed ? { allowed: [...allowed] } : {}) }
}
