/** What is done about bottlenecks, as pages: the list with a form below it, and one action to change or finish. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { BottleneckAction } from '../contract/bottleneck-action.ts'
import type { WorkForm } from '../contract/work-page.ts'
import type { AppDeps } from '../deps.ts'
import { askedActions } from '../http/action-query.ts'
import { callerOf } from '../http/caller.ts'
import { type Fields, fieldsOf } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { queryOf } from '../http/query.ts'
import { categoryChoices, emptyForm, namedRegion, regionChoices, seeWorkDone, typedForm, workDone } from '../http/work-page.ts'
import { actionOwners } from '../usecases/action-owners.ts'
import { listActions, makeAction, readAction } from '../usecases/bottleneck-actions.ts'
import { mayDo, regionsFor } from '../usecases/caller.ts'
import { changeAction } from '../usecases/change-action.ts'

const LIST = '/knelpunten/acties'
const ONE = '/knelpunten/acties/:id'

export function actionPages(deps: AppDeps) {
  return new Hono()
    .get(LIST, async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? showList(c, deps))
    .post(LIST, async (c) => (await pageRefusal(c, deps, 'bottlenecks.act')) ?? add(c, deps))
    .get(ONE, async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? showOne(c, deps))
    .post(ONE, async (c) => (await pageRefusal(c, deps, 'bottlenecks.act')) ?? change(c, deps))
}

function showList(c: Context, deps: AppDeps, form: WorkForm | null = null): Response {
  const asked = askedActions(queryOf(c), deps)
  const [region = ''] = asked.regions
  const [category = ''] = asked.categories
  const ownRegions = regionsFor(callerOf(c), 'bottlenecks.act')
  const where = region === '' ? ownRegions[0] : ownRegions.find((code) => code === region)
  const page = {
    kind: 'bottleneckWork' as const,
    view: 'actions' as const,
    done: workDone(c),
    asked: { region, category, state: asked.states[0] ?? ('' as const) },
    actions: listActions(deps, asked),
    regions: regionChoices(deps),
    categories: categoryChoices(deps),
    ownRegions,
    adding: where
      ? { region: namedRegion(deps, where), owners: actionOwners(deps, where), form: form ?? typedForm({ category }, []) }
      : null,
  }
  return showPage(c, deps, page, form ? 400 : 200)
}

async function add(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const { category = '', action = '', owner = '', dueOn = '' } = typed
  const region = c.req.query('region') ?? regionsFor(callerOf(c), 'bottlenecks.act')[0] ?? ''
  const done = makeAction(deps, callerOf(c), { region, category, action, owner, dueOn })
  if (done.state === 'not-allowed') return notAllowed(c, deps)
  if (done.state === 'wrong') return showList(c, deps, typedForm(typed, done.faults))
  return seeWorkDone(c, LIST, { region, ...(c.req.query('category') ? { category } : {}) }, 'made')
}

interface Shown {
  change?: WorkForm
  finish?: WorkForm
  isConflict?: boolean
}

function showOne(c: Context, deps: AppDeps, { change: changing, finish, isConflict = false }: Shown = {}): Response {
  const action = readAction(deps, c.req.param('id') ?? '')
  if (!action) return deps.notFoundPage(c)
  const mayAct = mayDo(callerOf(c), 'bottlenecks.act', { regionCodes: [action.region.code] })
  const page = {
    kind: 'bottleneckWork' as const,
    view: 'action' as const,
    done: workDone(c),
    action,
    owners: mayAct ? withOwner(actionOwners(deps, action.region.code), action) : [],
    mayAct,
    change: changing ?? typedForm({ action: action.action, owner: action.owner.id, dueOn: action.dueOn }, []),
    finish: finish ?? emptyForm,
    isConflict,
  }
  return showPage(c, deps, page, isConflict ? 409 : (changing ?? finish) ? 400 : 200)
}

/** Also when it stopped working here meanwhile. */
function withOwner(owners: { id: string; name: string }[], { owner }: BottleneckAction) {
  return owners.some(({ id }) => id === owner.id) ? owners : [owner, ...owners]
}

async function change(c: Context, deps: AppDeps): Promise<Response> {
  const typed = await fieldsOf(c)
  const id = c.req.param('id') ?? ''
  const doing = doings.find((one) => one === typed.doe) ?? 'wijzig'
  const done = changeAction(deps, callerOf(c), id, { version: Number(typed.version), ...changesOf(doing, typed) })
  if (done.state === 'unknown') return deps.notFoundPage(c)
  if (done.state === 'not-allowed') return notAllowed(c, deps)
  if (done.state === 'changed') return seeWorkDone(c, `${LIST}/${encodeURIComponent(id)}`, {}, outcomes[doing])
  const form = typedForm(typed, done.state === 'wrong' ? done.faults : [])
  return showOne(c, deps, { [doing === 'rond-af' ? 'finish' : 'change']: form, isConflict: done.state === 'conflict' })
}

const doings = ['wijzig', 'rond-af', 'open-weer'] as const
const outcomes = { wijzig: 'changed', 'rond-af': 'finished', 'open-weer': 'reopened' } as const

function changesOf(doing: (typeof doings)[number], { action, owner, dueOn, result = '' }: Fields) {
  if (doing === 'rond-af') return { result }
  return doing === 'open-weer' ? { result: null } : { action, owner, dueOn }
}
