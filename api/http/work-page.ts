/** What the pages about bottlenecks share: which region they are of, what was just done, and a form as it was typed. */
import type { Context } from 'hono'
import { type Named, type WorkDone, type WorkFault, type WorkForm, workDoneCodes } from '../contract/work-page.ts'
import type { AppDeps } from '../deps.ts'
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

/** On to a page that says what was done; reloading it does nothing twice. */
export function seeWorkDone(c: Context, path: string, query: Record<string, string>, done: WorkDone): Response {
  return c.redirect(`${path}?${new URLSearchParams({ ...query, gelukt: done })}`, 303)
}
