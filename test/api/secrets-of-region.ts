/** What nobody may learn of a region that is for members only, and every address at which it could come out. */
import type { FinderApp } from './finder-app.ts'

export interface Secrets {
  /** Ids of its offers and products, of the providers that work nowhere else, and their names. */
  words: string[]
  providerIds: string[]
  providerNames: string[]
  offerIds: string[]
  productCodes: string[]
}

/** null: of all regions. */
export function secretsOf(app: FinderApp, regionCode: string | null): Secrets {
  const column = (text: string) => app.deps.db.$client.prepare(text).pluck().all({ regionCode }) as string[]
  const inside = '(@regionCode is null or c.region_code = @regionCode)'
  const providers = `from providers p join contracts c on c.provider_id = p.id group by p.id having min(${inside}) = 1`
  const offerIds = column(`select o.id from offers o join contracts c on c.id = o.contract_id where ${inside}`)
  const productIds = column('select id from products where @regionCode is null or region_code = @regionCode')
  const providerIds = column(`select p.id ${providers}`)
  const providerNames = column(`select p.name ${providers}`)
  const productCodes = column(
    `select code from products where (@regionCode is null or region_code = @regionCode)
     and code not in (select code from products where region_code <> @regionCode)`,
  )
  return { words: [...offerIds, ...productIds, ...providerIds, ...providerNames], providerIds, providerNames, offerIds, productCodes }
}

const FACETS = 'facets=provider&facets=region&facets=category&facets=maxWaitWeeks&facets=status'

/** Addresses that ask for it without naming it; what is asked is echoed, so these hold none of the words. */
export function wideAddresses(): string[] {
  const searches = [
    FACETS,
    `${FACETS}&municipality=GM0233&near=GM0233&radiusKm=25`,
    `${FACETS}&region=JZ12`,
    'municipality=GM0233&maxWaitWeeks=0',
    'near=3851&radiusKm=5&maxWaitWeeks=0&category=gezinshuis',
    'q=gezinshuis+ermelo',
    'q=autsime+9+jaar+harderwijk',
    'q=spoed+suicidaal+nunspeet',
    'q=45N20',
    'q=zorgboerderij&sort=checked',
    'provider=nergens',
    'region=nergens',
    ...Array.from({ length: 30 }, (_, page) => `pageSize=100&page=${page + 1}`),
  ]
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((one) => ['a', 'e', 'i', 'o', 'u'].map((other) => one + other))
  return [
    ...searches.flatMap((query) => [`/api/v1/offers?${query}`, `/zoeken?${query}`]),
    ...letters.map((typed) => `/api/v1/suggestions?q=${typed}`),
    ...['regions', 'municipalities', 'segments', 'categories', 'themes', 'products', 'providers', 'openapi.json'].map(
      (name) => `/api/v1/${name}`,
    ),
    ...['availability', 'availability?format=csv', 'waits', 'catalog'].map((name) => `/api/v1/open-data/${name}`),
    ...['/', '/uitleg', '/open-data', '/health/ready', '/metrics', '/nergens'],
  ]
}

/** Everything that leaves: the body, the headers, and the data that a page embeds. */
export async function leavesAt(app: FinderApp, address: string, headers: Record<string, string>): Promise<string> {
  const answer = await app.get(address, headers)
  const page = answer.headers.get('content-type')?.startsWith('text/html') ? JSON.stringify(app.lastPage()) : ''
  return `${answer.status} ${[...answer.headers].join()} ${await answer.text()} ${page}`
}
