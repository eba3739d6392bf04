/** Counting advice, as a page: a small table of one month, numbers only. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AdviceCountsInput } from '../contract/advice-count.ts'
import type { WorkForm } from '../contract/work-page.ts'
import type { AppDeps } from '../deps.ts'
import { adviceKey } from '../domain/advice-count.ts'
import { monthOf } from '../domain/calendar-month.ts'
import { type AdviceCause, adviceCauses } from '../domain/codes.ts'
import { callerOf } from '../http/caller.ts'
import { type Fields, fieldsOf } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import {
  askedPeriod,
  categoryChoices,
  emptyForm,
  namedRegion,
  regionChoices,
  regionOfPage,
  seeWorkDone,
  statusOf,
  typedForm,
  workDone,
} from '../http/work-page.ts'
import { readAdvice, writeAdvice } from '../usecases/advice-counts.ts'
import { mayDo } from '../usecases/caller.ts'

const PAGE = '/knelpunten/adviezen'
/** Kinds of care that can be added at once. */
const NEW_ROWS = ['1', '2'] as const

export function advicePages(deps: AppDeps) {
  return new Hono()
    .get(PAGE, async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? show(c, deps))
    .post(PAGE, async (c) => (await pageRefusal(c, deps, 'advice.record')) ?? record(c, deps))
}

function monthOfPage(c: Context, deps: AppDeps) {
  const thisMonth = monthOf(deps.reference().today)
  return askedPeriod(c, 'maand', thisMonth, thisMonth)
}

function show(c: Context, deps: AppDeps, form: WorkForm = emptyForm, status: 200 | 400 | 409 = 200): Response {
  const regionCode = regionOfPage(c, deps, 'advice.record')
  if (regionCode === null) return deps.notFoundPage(c)
  const { chosen: month, asked } = monthOfPage(c, deps)
  const found = readAdvice(deps, callerOf(c), { regionCode, month })
  if (found.state !== 'read') return deps.notFoundPage(c)
  const page = {
    kind: 'bottleneckWork' as const,
    view: 'advice' as const,
    done: workDone(c),
    region: namedRegion(deps, regionCode),
    regions: regionChoices(deps),
    month,
    asked,
    mayRecord: mayDo(callerOf(c), 'advice.record', { regionCodes: [regionCode] }),
    rows: rowsOf(deps, found.advice.items),
    categories: categoryChoices(deps),
    form,
    isConflict: status === 409,
  }
  return showPage(c, deps, page, status === 200 ? statusOf(asked) : status)
}

function rowsOf(
  deps: AppDeps,
  items: readonly { category: string | null; cause: AdviceCause; count: number | 'under-5' | 'hidden'; version: number }[],
) {
  const { categories } = deps.reference()
  const counted = new Set(items.map(({ category }) => category))
  const known = [...categories.values()].filter(({ code }) => counted.has(code)).map(({ code, name }) => ({ code, name }))
  return [null, ...known].map((category) => ({
    category,
    cells: adviceCauses.map((cause) => {
      const item = items.find((one) => one.category === (category?.code ?? null) && one.cause === cause)
      return { field: fieldOf(category?.code ?? null, cause), cause, count: item?.count ?? 0, version: item?.version ?? 0 }
    }),
  }))
}

function fieldOf(category: string | null, cause: AdviceCause): string {
  return `aantal ${adviceKey({ category, cause })}`
}

async function record(c: Context, deps: AppDeps): Promise<Response> {
  const regionCode = regionOfPage(c, deps, 'advice.record')
  if (regionCode === null) return deps.notFoundPage(c)
  const typed = await fieldsOf(c)
  const written = typedCounts(typed)
  const { chosen: month, asked } = monthOfPage(c, deps)
  if (asked.faults.length > 0) return show(c, deps, typedForm(typed, []), 400)
  const counts = written.map(({ field: _, select: __, ...count }) => count)
  const done = writeAdvice(deps, callerOf(c), regionCode, { month, counts })
  if (done.state === 'not-allowed') return notAllowed(c, deps)
  if (done.state === 'written') return seeWorkDone(c, PAGE, { region: regionCode, maand: month }, 'saved')
  if (done.state === 'conflict') return show(c, deps, typedForm(typed, []), 409)
  const faults = done.faults.map(({ at, code }) => {
    const cell = written[at ?? 0]
    return { field: (code === 'no-count' ? cell?.field : cell?.select) ?? cell?.field ?? '', code }
  })
  return show(c, deps, typedForm(typed, faults), 400)
}

type TypedCount = AdviceCountsInput['counts'][number] & { field: string; select: string | null }

/** What was left empty in a new row is not there; in a row that was there it is 0. */
function typedCounts(typed: Fields): TypedCount[] {
  const present = Object.keys(typed).flatMap((field) => {
    const [, category = '', cause = ''] = /^aantal (\S+) (\S+)$/.exec(field) ?? []
    const known = adviceCauses.find((one) => one === cause)
    if (!known || NEW_ROWS.some((row) => category === `nieuw-${row}`)) return []
    const version = Number(typed[field.replace('aantal', 'versie')] ?? 0)
    return [{ category: category === '-' ? null : category, cause: known, count: numberIn(typed[field]), version, field, select: null }]
  })
  return [...present, ...NEW_ROWS.flatMap((row) => newRow(typed, row))]
}

function newRow(typed: Fields, row: string): TypedCount[] {
  const select = `soort ${row}`
  return adviceCauses.flatMap((cause) => {
    const field = `aantal nieuw-${row} ${cause}`
    const isEmpty = (typed[field] ?? '').trim() === ''
    return isEmpty ? [] : [{ category: typed[select] ?? '', cause, count: numberIn(typed[field]), version: 0, field, select }]
  })
}

function numberIn(text = ''): number {
  const written = text.trim()
  return written === '' ? 0 : /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN
}
