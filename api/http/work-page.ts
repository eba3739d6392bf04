/** What the pages about bottlenecks share: which region they are of, what was just done, and a form as it was typed. */
import type { Context } from 'hono'
import { type Named, type WorkDone, type WorkFault, type WorkForm, workDoneCodes } from '../contract/work-page.ts'
import type { AppDeps } from '../deps.ts'
import { isMonth, isQuarter } from '../domain/calendar-month.ts'
import type { RightName } from '../domain/rights.ts'
import { regionsFor } from '../usecases/caller.ts'
import { callerOf } from './caller.ts'
import type { Fields } from './form.ts'

export const emptyForm: WorkForm = { values: {}, faults: [] }

export function typedForm(typed: Fields, faults: WorkFault[]): WorkForm {
  return { values: typed, faults }
}

export function workDone(c: Context): WorkDone | null {
  return workDoneCodes.find((code) => code === c.req.query('gelukt')) ?? null
}

export function regionChoices({ reference }: Pick<AppDeps, 'reference'>): Named[] {
  const { regions } = reference()
  return [...regions.values()].map(({ code, name }) => ({ code, name })).sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}

export function categoryChoices({ reference }: Pick<AppDeps, 'reference'>): Named[] {
  const { categories } = reference()
  return [...categories.values()].map(({ code, name }) => ({ code, name }))
}

export function namedRegion({ reference }: Pick<AppDeps, 'reference'>, code: string): Named {
  return { code, name: reference().regions.get(code)?.name ?? code }
}

/** The one in the address, else the own one; null: no such region. */
export function regionOfPage(c: Context, deps: Pick<AppDeps, 'reference'>, right: RightName): string | null {
  const { regions } = deps.reference()
  const asked = c.req.query('region')
  if (asked) return regions.has(asked) ? asked : null
  const [own] = regionsFor(callerOf(c), right)
  return own ?? regionChoices(deps)[0]?.code ?? null
}

const periods = {
  maand: { isPeriod: isMonth, wrong: 'no-month', ahead: 'month-ahead' },
  kwartaal: { isPeriod: isQuarter, wrong: 'no-quarter', ahead: 'quarter-ahead' },
} as const

interface AskedPeriod {
  chosen: string
  asked: WorkForm
}

/** The month or quarter in the address, at most the running one; without one, or with a wrong one, the usual, and what is wrong is said. */
export function askedPeriod(c: Context, name: keyof typeof periods, running: string, usual: string): AskedPeriod {
  const written = c.req.query(name)?.trim() ?? ''
  const { isPeriod, wrong, ahead } = periods[name]
  if (written === '') return { chosen: usual, asked: typedForm({ [name]: usual }, []) }
  const code = isPeriod(written) ? (written > running ? ahead : null) : wrong
  return { chosen: code ? usual : written, asked: typedForm({ [name]: written }, code ? [{ field: name, code }] : []) }
}

export function statusOf({ faults }: WorkForm): 200 | 400 {
  return faults.length > 0 ? 400 : 200
}

/** On to a page that says what was done; reloading it does nothing twice. */
export function seeWorkDone(c: Context, path: string, query: Record<string, string>, done: WorkDone): Response {
  return c.redirect(`${path}?${new URLSearchParams({ ...query, gelukt: done })}`, 303)
}
