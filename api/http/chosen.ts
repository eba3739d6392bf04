/** Repeatable codes of an address, held against the codes that there are. */
import type { FieldProblem } from '../contract/problem.ts'

export interface Chosen<Code extends string> {
  codes: Code[]
  problems: FieldProblem[]
}

export function chosenCodes<Code extends string>(name: string, given: readonly string[] = [], known: Iterable<Code>): Chosen<Code> {
  const allowed = [...known]
  const asked = [...new Set(given.filter((code) => code !== ''))]
  const isKnown = (code: string): code is Code => (allowed as string[]).includes(code)
  const message = `${name}: dit kennen we niet. Kies uit de lijst.`
  return {
    codes: asked.filter(isKnown),
    problems: asked.every(isKnown) ? [] : [{ field: name, code: 'not-allowed', message, allowed }],
  }
}
