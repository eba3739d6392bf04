/**
 * Tells the managers of a region which providers' offers have turned stale: one mail per person and day, with all their
 * regions in it. What turns stale after it waits for the next day. Source: product.md idea 1 ("then the region manager is
 * told").
 */
import type { Database } from '../../db/client.ts'
import type { DutyQueue, OpenMoment } from '../../db/queries/duty-queue.ts'
import { queueMail } from '../../db/queries/mails.ts'
import type { RegionManager, RegionPeople } from '../../db/queries/region-people.ts'
import type { ReportableOfferRow } from '../../db/queries/reportable-offers.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { OFFERS_STALE, offersStaleLetter } from '../mail/letters/offers-stale.ts'
import type { Reference } from './reference.ts'

export interface TellRegionsDeps {
  db: Database
  now(): number
  calendar: WorkingCalendar
  baseUrl: string
  duty: DutyQueue
  regionPeople: RegionPeople
  reference(): Reference
}

export interface TurnedStale {
  moment: OpenMoment
  offer: ReportableOfferRow
}

/** Inside the transaction of the reminders; how many mails were queued. */
export function tellRegions(deps: TellRegionsDeps, turned: readonly TurnedStale[]): number {
  const perRegion = groupedBy(turned, ({ offer }) => offer.regionCode)
  const perManager = new Map<string, { manager: RegionManager; regions: string[] }>()
  const told: OpenMoment[] = []
  for (const [region, ones] of perRegion) {
    const managers = deps.regionPeople.managersOf(region)
    if (managers.some((manager) => wasTold(deps, manager))) continue
    told.push(...ones.map(({ moment }) => moment))
    for (const manager of managers) {
      const known = perManager.get(manager.email) ?? { manager, regions: [] }
      perManager.set(manager.email, { manager, regions: [...known.regions, region] })
    }
  }
  deps.duty.handled(told, deps.now())
  for (const { manager, regions } of perManager.values()) write(deps, manager, regions, perRegion)
  return perManager.size
}

function wasTold({ regionPeople, now, calendar }: TellRegionsDeps, { email }: RegionManager): boolean {
  return regionPeople.wasMailed(email, OFFERS_STALE, calendar.startOf(calendar.dayOf(now())))
}

function write(
  deps: TellRegionsDeps,
  { email, language, organisationId }: RegionManager,
  regions: readonly string[],
  perRegion: ReadonlyMap<string, readonly TurnedStale[]>,
): void {
  const letter = offersStaleLetter({
    language,
    regions: regions.map((region) => ({
      regionName: deps.reference().regions.get(region)?.name ?? region,
      providers: providersOf(deps, perRegion.get(region) ?? []),
      link: `${deps.baseUrl}/regio/achterstanden?${new URLSearchParams({ regio: region, namens: organisationId })}`,
    })),
  })
  queueMail(deps.db, { ...letter, toAddress: email, organisationId }, deps.now())
}

/** Most offers first. */
function providersOf({ reference }: TellRegionsDeps, turned: readonly TurnedStale[]) {
  const perProvider = groupedBy(turned, ({ offer }) => offer.providerId)
  return [...perProvider]
    .map(([id, own]) => ({ name: reference().providers.get(id)?.name ?? id, offers: own.length }))
    .sort((one, other) => other.offers - one.offers || one.name.localeCompare(other.name, 'nl'))
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
