/** Open data: for anyone, without signing in, the same for everyone. */
import { hash } from 'node:crypto'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { openOffers } from '../../db/queries/open-offers.ts'
import { type OpenDataset, openDatasets } from '../contract/open-data.ts'
import { CSV_TYPE } from '../contract/operation.ts'
import type { AppDeps } from '../deps.ts'
import { openForm, openHeaders } from '../http/open-form.ts'
import { onlyParameters } from '../http/query.ts'
import { streamed } from '../http/streamed.ts'
import { catalogResources } from '../open-data/catalog.ts'
import { JSON_LD_TYPE, toJsonLd } from '../open-data/json-ld.ts'
import { TURTLE_TYPE, toTurtle } from '../open-data/turtle.ts'
import { openAvailability } from '../usecases/open-availability.ts'
import { asCsv, asJson, type DatasetText } from '../usecases/open-dataset.ts'
import { openMonths, openWaits } from '../usecases/open-waits.ts'

const dataForms = { json: 'application/json', csv: CSV_TYPE } as const
const catalogForms = { turtle: TURTLE_TYPE, jsonld: JSON_LD_TYPE } as const

export function openDataRoutes(deps: AppDeps) {
  const offers = openOffers(deps.db)
  const only = onlyParameters(deps, 'format')
  return new Hono()
    .get('/open-data/availability', only, (c) =>
      answerDataset(c, deps, openDatasets.availability, () => openAvailability({ ...deps, openOffers: offers })),
    )
    .get('/open-data/waits', only, (c) => answerDataset(c, deps, openDatasets.waits, () => openWaits(deps)))
    .get('/open-data/catalog', only, (c) => answerCatalog(c, deps))
}

function answerDataset(c: Context, deps: AppDeps, dataset: OpenDataset, pages: () => DatasetText['pages']): Response {
  const asked = openForm(c, dataForms)
  if ('refusal' in asked) return asked.refusal
  const { form } = asked
  const text = { dataset, publisher: deps.settings.publisher.name, generatedAt: deps.now(), pages: pages() }
  const disposition = `attachment; filename="${dataset.name}.${form}"`
  return c.body(streamed(form === 'csv' ? asCsv(text) : asJson(text)), 200, {
    ...openHeaders(hash('sha1', deps.version(), 'base64url'), form, dataForms[form]),
    ...(form === 'csv' ? { 'Content-Disposition': disposition } : {}),
  })
}

async function answerCatalog(c: Context, deps: AppDeps): Promise<Response> {
  const asked = openForm(c, catalogForms)
  if ('refusal' in asked) return asked.refusal
  const { form } = asked
  const { baseUrl, publisher } = deps.settings
  const [firstMonth] = await openMonths(deps)
  const firstDay = firstMonth ? `${firstMonth}-01` : null
  const resources = catalogResources({ baseUrl, publisher, firstDay, today: deps.reference().today })
  const text = form === 'turtle' ? toTurtle(resources) : JSON.stringify(toJsonLd(resources), null, 2)
  return c.body(text, 200, openHeaders(hash('sha1', text, 'base64url'), form, catalogForms[form]))
}
