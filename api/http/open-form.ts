/** In which form open data is asked: by `Accept`, or fixed by `format` in the address, for who follows a link of a catalogue. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { FieldProblem } from '../contract/problem.ts'
import { answerProblem, problems } from './problem.ts'

/** By name in the address, the media type; the first one where nothing is asked. */
type Forms = Readonly<Record<string, string>>

export function openForm<Names extends Forms>(c: Context, forms: Names): { form: keyof Names & string } | { refusal: Response } {
  const names = Object.keys(forms)
  const [first = ''] = names
  const given = c.req.queries('format') ?? []
  if (given.length === 0) return { form: byAccept(c, forms) ?? first }
  const [form = ''] = given
  if (given.length === 1 && names.includes(form)) return { form }
  return { refusal: answerProblem(c, problems.invalidInput([wrongForm(names)])) }
}

function byAccept(c: Context, forms: Forms): string | undefined {
  const supports = Object.values(forms)
  const type = accepts(c, { header: 'Accept', supports, default: supports[0] ?? '' })
  return Object.keys(forms).find((name) => forms[name] === type)
}

function wrongForm(names: readonly string[]): FieldProblem {
  return { field: 'format', code: 'not-allowed', message: `Kies bij "format" één van: ${names.join(', ')}.`, allowed: [...names] }
}

/** For anyone, the same for everyone; asked again after five minutes, and then answered with 304 when nothing moved. */
export function openHeaders(version: string, form: string, type: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'public, max-age=300',
    ETag: `W/"${form}-${version}"`,
    Vary: 'Accept',
  }
}
