/** Every route of the application with everyone who may ask it, for what is their own and what is another's. Default is deny. */
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../api/app.ts'
import { operations } from '../../api/contract/operations.ts'
import { problemSchema } from '../../api/contract/problem.ts'
import { everyone, type Line, type PersonaName } from './access/line.ts'
import { addressOf, lines } from './access/lines.ts'
import { makePersonas, makeWorld } from './access/world.ts'
import { sharedFinderApp } from './finder-app.ts'

const app = await sharedFinderApp()
const personas = await makePersonas(app)
const world = makeWorld(app)
const { $client } = app.deps.db

interface Request {
  line: Line
  scope: keyof typeof world
  persona: PersonaName
  /** null: refused. */
  expected: number | null
}

const requests: Request[] = lines.flatMap((line) =>
  line.cells.flatMap(({ scope, answers }) => everyone.map((persona) => ({ line, scope, persona, expected: answers.get(persona) ?? null }))),
)

/** What only passes requests on. */
const MIDDLEWARE = ['ALL /*', 'ALL /api/*', 'ALL /api/v1/*', 'ALL /api/v1/openapi.json', 'ALL /api/v1/open-data/*']
const routes = [...new Set(createApp(app.deps).routes.map(({ method, path }) => `${method} ${path}`))].filter(
  (route) => !MIDDLEWARE.includes(route),
)

describe('the access matrix', () => {
  it('has a line for every route of the application, and for no other', () => {
    expect([...new Set(lines.map(({ route }) => route))].sort()).toEqual(routes.sort())
  })

  const scopes = new Set(lines.flatMap(({ cells }) => cells.map(({ scope }) => scope)))
  describe(`of ${routes.length} routes, ${everyone.length} callers and ${scopes.size} things: ${requests.length} requests`, () => {
    it.each(lines.map((line) => [line.route, line] as const))('%s', async (_route, line) => {
      const wrong: string[] = []
      for (const request of requests.filter((one) => one.line === line)) {
        const fault = line.route.startsWith('GET ') ? await faultOf(request) : await undone(() => faultOf(request))
        if (fault) wrong.push(`${request.persona} at ${request.scope}: ${fault}`)
      }
      expect(wrong).toEqual([])
    })
  })
})

/** What a request stored is taken back: each begins in the same world. */
async function undone<Result>(ask: () => Promise<Result>): Promise<Result> {
  $client.exec('savepoint matrix')
  try {
    return await ask()
  } finally {
    $client.exec('rollback to matrix')
    $client.exec('release matrix')
    app.deps.committed()
  }
}

async function faultOf(request: Request): Promise<string | null> {
  const before = stored()
  const answer = await send(request)
  if (request.expected === null) return refusalFault(request, answer, before === stored())
  if (answer.status >= 400 && before !== stored()) return 'something was stored'
  if (answer.status !== request.expected) return `${answer.status} instead of ${request.expected}: ${await answer.text()}`
  return answer.status < 300 ? schemaFault(request, answer) : null
}

function send({ line, scope, persona }: Request): Promise<Response> {
  const [method = ''] = line.route.split(' ')
  const values: Record<string, string> = world[scope]
  const { headers, ...sent } = bodyOf(line, values)
  return app.request(addressOf(line, values), {
    method: method === 'ALL' ? 'GET' : method,
    headers: { ...personas[persona], ...headers, ...line.headers?.(values) },
    ...sent,
  })
}

function bodyOf({ body, isForm }: Line, values: Record<string, string>) {
  if (!body) return {}
  const sent = body(values)
  if (isForm) return { body: new URLSearchParams(sent as Record<string, string>) }
  return { body: JSON.stringify(sent), headers: { 'Content-Type': 'application/json' } }
}

const nobody: PersonaName[] = ['anonymous', 'badKey']

async function refusalFault({ line, persona }: Request, answer: Response, isUntouched: boolean): Promise<string | null> {
  const { status } = answer
  if (!isUntouched) return 'something was stored'
  const isPage = !line.route.includes(' /api/')
  if (isPage && status === 302) return isSentToSignIn(persona, answer.headers.get('Location') ?? '') ? null : 'sent elsewhere'
  const allowed = nobody.includes(persona) ? [401] : [403, 404]
  if (!allowed.includes(status)) return `${status} instead of ${allowed.join(' or ')}`
  return isPage ? null : v.safeParse(problemSchema, await answer.json()).success ? null : 'no problem details'
}

function isSentToSignIn(persona: PersonaName, location: string): boolean {
  const to = [...nobody, 'key'].includes(persona) ? '/inloggen' : persona === 'halfway' ? '/account/tweede-stap' : null
  return to !== null && location.startsWith(`${to}?`)
}

/** An answer of the API is what openapi.json says. */
async function schemaFault({ line }: Request, answer: Response): Promise<string | null> {
  const [method = '', path = ''] = line.route.split(' ')
  const written = path.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')
  const operation = operations.find((one) => one.method === method.toLowerCase() && one.path === written)
  if (!operation?.answer) return null
  if (answer.status !== (operation.successStatus ?? 200)) return `${answer.status} is not what openapi.json says`
  const { issues } = v.safeParse(operation.answer, await answer.json())
  return issues ? issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join(', ') : null
}

const TABLES = [
  ...['organisations', 'memberships', 'invitations', 'users', 'mails', 'reports', 'audit_events', 'api_keys', 'corrections'],
  ...['bottleneck_actions', 'advice_counts', 'bottleneck_thresholds', 'signals'],
]
const counted = TABLES.map((table) => `(select count(*) from ${table})`).join(" || ' ' || ")
const store = $client.prepare(
  `select ${counted} || ' ' || (select sum(version) from organisations) || ' ' || (select sum(version) from offers)
   || ' ' || (select sum(version) from bottleneck_actions) || ' ' || (select sum(version) from signals)
   || ' ' || (select count(withdrawn_at) from api_keys) || ' ' || (select count(ended_at) from memberships) || ' ' || (select count(withdrawn_at) + count(accepted_at) from invitations)`,
)

/** Enough to see that something was written. */
function stored(): string {
  return store.pluck().get() as string
}
