/** The log of who did what, as a page: of an organisation, and of a region. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { OrganisationPage } from '../contract/account-page.ts'
import type { AuditEvent } from '../contract/organisation.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { regionNames } from '../http/names.ts'
import { organisationBases, placeOf } from '../http/organisation-place.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { regionsFor } from '../usecases/caller.ts'
import { findOrganisation } from '../usecases/reach-organisation.ts'
import { type ReadAudit, readOrganisationAudit, readRegionAudit } from '../usecases/read-audit.ts'
import { refusedPage } from './member-pages.ts'

type LogView = Extract<OrganisationPage, { view: 'log' }>

const PAGE_SIZE = 50

export function logPages(deps: AppDeps) {
  const routes = new Hono().get('/regio/logboek', async (c) => (await pageRefusal(c, deps, 'audit.read')) ?? ofRegion(c, deps))
  for (const { base, right } of organisationBases) {
    routes.get(`${base}/logboek`, async (c: Context) => (await pageRefusal(c, deps, right)) ?? ofOrganisation(c, deps))
  }
  return routes
}

function ofOrganisation(c: Context, deps: AppDeps): Response {
  const { organisationId, address } = placeOf(c)
  const read = readOrganisationAudit(deps, callerOf(c), organisationId, pageAsked(c))
  const name = findOrganisation(deps, organisationId)?.organisation.name ?? ''
  return show(c, deps, read, { of: name, ownAddress: `${address}/logboek`, regions: [], regionCode: null })
}

function ofRegion(c: Context, deps: AppDeps): Response {
  const own = regionsFor(callerOf(c), 'audit.read')
  const code = own.find((one) => one === c.req.query('regio')) ?? own[0] ?? ''
  const names = regionNames(deps, [code, ...own])
  const regions = own.map((one) => ({ code: one, name: names[one] ?? one }))
  const read = readRegionAudit(deps, callerOf(c), code, pageAsked(c))
  return show(c, deps, read, { of: names[code] ?? code, ownAddress: '/regio/logboek', regions, regionCode: code })
}

function show(c: Context, deps: AppDeps, read: ReadAudit, about: Pick<LogView, 'of' | 'ownAddress' | 'regions' | 'regionCode'>): Response {
  if (read.state !== 'read') return refusedPage(c, deps, read.state)
  const { page } = pageAsked(c)
  const names = regionNames(deps, read.items.flatMap(regionsOf))
  const hasMore = page * PAGE_SIZE < read.total
  return showPage(c, deps, {
    kind: 'organisation',
    view: 'log',
    done: null,
    ...about,
    events: read.items,
    page,
    hasMore,
    regionNames: names,
  })
}

/** Also where it is the subject, or part of what was given. */
function regionsOf({ regionCode, subjectKind, subjectId, detail }: AuditEvent): string[] {
  const given = Array.isArray(detail.regionCodes) ? detail.regionCodes.map(String) : []
  return [...given, ...(regionCode ? [regionCode] : []), ...(subjectKind === 'region' ? subjectId.split(/[ ,]+/) : [])]
}

function pageAsked(c: Context): { page: number; pageSize: number } {
  const asked = Number(c.req.query('pagina') ?? 1)
  return { page: Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1, pageSize: PAGE_SIZE }
}
