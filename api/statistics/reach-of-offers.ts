/**
 * Which municipalities have an offer nearby: those it works for, within 15 km of its place, or all where it comes to people.
 * Worked out once for each area and place, and kept as long as the offers are what they are.
 */
import { isNearby, type Town } from '../domain/reach.ts'
import type { OfferTraits } from './offer-facts.ts'

export interface ReachOfOffers {
  /** Of each offer: its place in `municipalities`. */
  places: Int32Array
  municipalities: readonly (readonly string[])[]
}

const kept = new WeakMap<OfferTraits, { towns: string; reach: ReachOfOffers }>()

export function reachOfOffers(traits: OfferTraits, towns: readonly Town[]): ReachOfOffers {
  const key = towns.map(({ municipality, lat, lon }) => `${municipality} ${lat} ${lon}`).join()
  const known = kept.get(traits)
  if (known?.towns === key) return known.reach
  const reach = workOut(traits, new Map(towns.map((town) => [town.municipality, town])))
  kept.set(traits, { towns: key, reach })
  return reach
}

function workOut(traits: OfferTraits, towns: ReadonlyMap<string, Town>): ReachOfOffers {
  const places = new Int32Array(traits.ids.length)
  const municipalities: string[][] = []
  const numbers = new Map<string, number>()
  for (let offer = 0; offer < places.length; offer += 1) {
    const key = `${traits.area[offer]} ${placeOf(traits, offer) ?? ''}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = municipalities.push(reachedBy(traits, offer, towns)) - 1
      numbers.set(key, number)
    }
    places[offer] = number
  }
  return { places, municipalities }
}

function reachedBy(traits: OfferTraits, offer: number, towns: ReadonlyMap<string, Town>): string[] {
  const served = [...(traits.areas[traits.area[offer] ?? 0]?.municipalities ?? [])]
  const key = placeOf(traits, offer)
  if (key === null) return served
  const place = pointOf(key)
  return served.filter((code) => {
    const town = towns.get(code)
    return town !== undefined && isNearby(place, town)
  })
}

/** null: it comes to people, as the finder says "komt in". */
function placeOf({ point, forms }: OfferTraits, offer: number): string | null {
  return forms[offer]?.includes('home') ? null : (point[offer] ?? null)
}

/** Back from a point key, `52.304,5.625`. */
function pointOf(key: string) {
  const [lat = 0, lon = 0] = key.split(',').map(Number)
  return { lat, lon }
}
