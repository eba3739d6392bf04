/** The page on which a list is pasted or sent, looked at, mended and taken over; it works as plain forms. */
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { FieldProblem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { listsOf } from '../http/form.ts'
import { choicesIn, rowsIn } from '../http/import-form.ts'
import { MOST_LIST_REQUEST_BYTES, TOO_LARGE_LIST } from '../http/import-problems.ts'
import { sentInForm } from '../http/list-input.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { limitReports } from '../http/report-limit.ts'
import { answerTable } from '../http/table.ts'
import { changeAvailabilityImport } from '../usecases/change-availability-import.ts'
import { commitAvailabilityImport } from '../usecases/commit-availability-import.ts'
import { createAvailabilityImport } from '../usecases/create-availability-import.ts'
import { importPage } from '../usecases/import-page.ts'
import { createImporting } from '../usecases/importing.ts'
import { cancelAvailabilityImport, leftRows, readAvailabilityImport } from '../usecases/read-availability-import.ts'

const PAGE = '/mijn-aanbod/plakken'
const NOTICES = { nagekeken: 'looked-again', niets: 'nothing-stored' } as const

export function pastePages(deps: AppDeps) {
  const importing = createImporting(deps)
  const may: MiddlewareHandler = async (c, next) => (await pageRefusal(c, deps, 'availability.report')) ?? next()
  const start = (c: Context, typed: string, faults: FieldProblem[], status: 200 | 400 | 413 = 200) =>
    showPage(c, deps, { kind: 'availabilityImport', view: 'start', typed, faults }, status, PAGE)
  const largest = bodyLimit({
    maxSize: MOST_LIST_REQUEST_BYTES,
    onError: (c) => start(c, '', [{ field: 'file', code: 'too-large', message: TOO_LARGE_LIST }], 413),
  })

  function preview(c: Context, faults: FieldProblem[] = [], status: 200 | 400 = 200): Response {
    const notice = NOTICES[c.req.query('gelukt') as keyof typeof NOTICES] ?? null
    const page = importPage(importing, callerOf(c), c.req.param('id') ?? '', { notice, faults })
    return page ? showPage(c, deps, page, status) : deps.notFoundPage(c)
  }

  /** A list that is sent again takes the place of the one before. */
  async function send(c: Context): Promise<Response> {
    const fields = await listsOf(c)
    const list = await sentInForm(c, deps.lists.read)
    const typed = fields.text?.[0] ?? ''
    if ('fault' in list) return start(c, typed, [list.fault], 400)
    const made = await createAvailabilityImport(importing, callerOf(c), list.value)
    if (made.state === 'faults') return start(c, typed, made.faults, 400)
    const before = fields.vorige?.[0]
    if (before) cancelAvailabilityImport(importing, callerOf(c), before)
    return c.redirect(`${PAGE}/${made.shown.id}`, 303)
  }

  async function choose(c: Context): Promise<Response> {
    const [id, caller, sent] = [c.req.param('id') ?? '', callerOf(c), await listsOf(c)]
    if (sent.doe?.[0] === 'weg') {
      cancelAvailabilityImport(importing, caller, id)
      return c.redirect('/mijn-aanbod', 303)
    }
    const shown = readAvailabilityImport(importing, caller, id)
    if (!shown) return deps.notFoundPage(c)
    const choices = choicesIn(sent, shown)
    const isChanging = choices.rows.length > 0 || choices.columns.length > 0
    if (!isChanging && sent.doe?.[0] === 'neem') return takeOver(c, id, rowsIn(sent, shown))
    const changed = changeAvailabilityImport(importing, caller, id, choices)
    if (changed.state === 'faults') return preview(c, changed.faults, 400)
    return c.redirect(`${PAGE}/${id}?gelukt=nagekeken`, 303)
  }

  function takeOver(c: Context, id: string, rows: number[]): Response {
    const done = commitAvailabilityImport(importing, callerOf(c), id, rows)
    if (done.state === 'faults') return preview(c, done.faults, 400)
    if (done.state === 'committed') deps.committed()
    return c.redirect(done.state === 'nothing-stored' ? `${PAGE}/${id}?gelukt=niets` : `${PAGE}/${id}`, 303)
  }

  const limit = limitReports(deps.settings)
  return new Hono()
    .get(PAGE, may, (c) => start(c, '', []))
    .post(PAGE, largest, may, limit, send)
    .get(`${PAGE}/:id`, may, (c) => preview(c))
    .post(`${PAGE}/:id`, may, limit, choose)
    .get(`${PAGE}/:id/bestand`, may, async (c) => {
      const table = leftRows(importing, callerOf(c), c.req.param('id'))
      return table ? answerTable(c, 'csv', 'niet-overgenomen', table) : deps.notFoundPage(c)
    })
}
