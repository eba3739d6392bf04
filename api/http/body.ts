/** The JSON of a request, held against its schema; what is wrong leaves at once, all fields together. */
import type { Context } from 'hono'
import { readBody } from '../contract/body.ts'
import type { RightName } from '../domain/rights.ts'
import { refusal } from './caller.ts'
import { answerProblem, problems } from './problem.ts'

type Schema = Parameters<typeof readBody>[0]
type Output<Given extends Schema> = Extract<ReturnType<typeof readBody<Given>>, { value: unknown }>['value']

/** With a right: whoever does not hold it at all is refused before anything is read. */
export async function bodyOf<Given extends Schema>(
  c: Context,
  schema: Given,
  right?: RightName,
): Promise<{ value: Output<Given> } | { refusal: Response }> {
  const refused = right && refusal(c, right)
  if (refused) return { refusal: refused }
  if (!/^application\/(?:[\w.+-]+\+)?json(?:;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    return { refusal: answerProblem(c, problems.notJson()) }
  }
  const sent = await jsonOf(c)
  if (sent === undefined) return { refusal: answerProblem(c, problems.brokenJson()) }
  const found = readBody(schema, sent)
  return 'value' in found ? { value: found.value } : { refusal: answerProblem(c, problems.invalidInput(found.problems)) }
}

/** undefined: not to be read. */
async function jsonOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch {
    return undefined
  }
}
