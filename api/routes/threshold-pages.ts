/** From how many weeks on a kind of care is a bottleneck, as a page with a small form. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { WorkForm } from '../contract/work-page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { type Fields, fieldsOf } from '../http/form.ts'
import { showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { emptyForm, namedRegion, regionChoices, regionOfPage, seeWorkDone, typedForm, workDone } from '../http/work-page.ts'
import { readThresholds, writeThresholds } from '../usecases/bottleneck-thresholds.ts'
import { mayDo } from '../usecases/caller.ts'

const PAGE = '/knelpunten/drempels'

export function thresholdPages(deps: AppDeps) {
  return new Hono()
    .get(PAGE, async (c) => (await pageRefusal(c, deps, 'bottlenecks.read')) ?? show(c, deps))
    .post(PAGE, async (c) => (await pageRefusal(c, deps, 'bottlenecks.act')) ?? save(c, deps))
}

function show(c: Context, deps: AppDeps, form: WorkForm = emptyForm, status: 200 | 400 | 409 = 200): Response {
  const regionCode = regionOfPage(c, deps, 'bottlenecks.act')
  const thresholds = regionCode && readThresholds(deps, regionCode)
  if (!regionCode || !thresholds) return deps.notFoundPage(c)
  const page = {
    kind: 'bottleneckWork' as const,
    view: 'thresholds' as const,
    done: workDone(c),
    region: namedRegion(deps, regionCode),
    regions: regionChoices(deps),
    mayAct: mayDo(callerOf(c), 'bottlenecks.act', { regionCodes: [regionCode] }),
    thresholds,
    form,
    isConflict: status === 409,
  }
  return showPage(c, deps, page, status)
}

async function save(c: Context, deps: AppDeps): Promise<Response> {
  const regionCode = regionOfPage(c, deps, 'bottlenecks.act')
  if (regionCode === null) return deps.notFoundPage(c)
  const typed = await fieldsOf(c)
  const thresholds = typedThresholds(typed)
  const done = writeThresholds(deps, callerOf(c), regionCode, { thresholds })
  if (done.state === 'not-allowed') return notAllowed(c, deps)
  if (done.state === 'written') return seeWorkDone(c, PAGE, { region: regionCode }, 'saved')
  if (done.state === 'conflict') return show(c, deps, typedForm(typed, []), 409)
  const faults = done.faults.map(({ at, code }) => ({ field: `weken ${thresholds[at]?.category ?? ''}`, code }))
  return show(c, deps, typedForm(typed, faults), 400)
}

function typedThresholds(typed: Fields) {
  return Object.keys(typed).flatMap((field) => {
    const [, category] = /^weken (\S+)$/.exec(field) ?? []
    return category ? [{ category, weeks: weeksIn(typed[field]), version: Number(typed[`versie ${category}`] ?? 0) }] : []
  })
}

function weeksIn(text = ''): number | null {
  const written = text.trim()
  return written === '' ? null : /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN
}
