/** Where care is not there in time, in figures: of a day, and by month. */
import { type Context, Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { answerNoAccess, callerOf, needsRight, ORGANISATION_PARAMETER } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { queryOf } from '../http/query.ts'
import { askedForm, type TableForm } from '../http/table.ts'
import { answerTableStream } from '../http/table-stream.ts'
import { accessToFigures } from '../usecases/bottleneck-access.ts'
import { type BottleneckQuery, parseBottleneckQuery } from '../usecases/bottleneck-query.ts'
import { bottleneckTable, definitionsTable, type MomentRows, momentOf } from '../usecases/bottleneck-table.ts'
import { bottlenecksByMonth, bottlenecksOf, dayFault } from '../usecases/bottlenecks.ts'
import { trendWhole } from '../usecases/trend-whole.ts'

export function bottleneckRoutes(deps: AppDeps) {
  const mayRead = needsRight('bottlenecks.read')
  return new Hono()
    .get('/bottlenecks', mayRead, async (c) => {
      const { query, refusal } = asked(c, deps, 'day')
      if (refusal) return refusal
      const fault = await dayFault(deps, query)
      return fault ? answerProblem(c, problems.invalidInput([fault])) : answerDay(c, deps, query, askedForm(c))
    })
    .get('/bottlenecks/trend', mayRead, (c) => {
      const { query, refusal } = asked(c, deps, 'months')
      return refusal ?? answerTrend(c, deps, query)
    })
}

type Asked = { query: BottleneckQuery; refusal: null } | { query: null; refusal: Response }

function asked(c: Context, deps: AppDeps, own: 'day' | 'months'): Asked {
  const { [ORGANISATION_PARAMETER]: _, ...parameters } = queryOf(c)
  const parsed = parseBottleneckQuery(parameters, own, deps.reference())
  if (!parsed.query) return { query: null, refusal: answerProblem(c, problems.invalidInput(parsed.problems)) }
  const access = accessToFigures(callerOf(c), parsed.query)
  if (access.state === 'refused') return { query: null, refusal: answerNoAccess(c) }
  if (access.state === 'wrong') return { query: null, refusal: answerProblem(c, problems.invalidInput([access.problem])) }
  return { query: parsed.query, refusal: null }
}

/** Also for the page, whose links cannot say what they accept. */
export async function answerDay(c: Context, deps: AppDeps, query: BottleneckQuery, form: TableForm): Promise<Response> {
  const { rows, overall, day } = await bottlenecksOf(deps, query, callerOf(c))
  if (form === 'json') return answerJson(c, { items: rows.map(({ row }) => row), total: rows.length, overall, day })
  return answerTables(c, form, query, 'day', `knelpunten-${day}`, [{ moment: day, rows }])
}

async function answerTrend(c: Context, deps: AppDeps, query: BottleneckQuery): Promise<Response> {
  const form = askedForm(c)
  const byMonth = bottlenecksByMonth(deps, query, callerOf(c))
  if (form !== 'json') return answerTables(c, form, query, 'months', 'knelpunten-per-maand', byMonth)
  const whole = await trendWhole(byMonth, query, deps.reference().today)
  return 'fault' in whole ? answerProblem(c, problems.invalidInput([whole.fault])) : answerJson(c, whole)
}

function answerTables(
  c: Context,
  form: 'csv' | 'xlsx',
  { groupBy }: BottleneckQuery,
  kind: 'day' | 'months',
  name: string,
  batches: Iterable<MomentRows> | AsyncIterable<MomentRows>,
): Response {
  const taken = { groupBy, moment: momentOf[kind], asked: new URL(c.req.url).search }
  return answerTableStream(c, form, name, [bottleneckTable(taken, batches), definitionsTable(taken)])
}
