/** The order of the finder where the engine's own order ends: nearest first among equals, or by distance alone. */

export interface OrderedHit {
  id: string
  point: string | null
  statusRank: number
  startWaitWeeks: number | null
  freshnessRank: number
  /** Equal for hits that match the words equally well; absent when nothing was searched for. */
  score?: number
}

/** Sorting by distance looks at so many hits; what lies beyond follows in the order of the wait. */
export const DISTANCE_CAP = 2_000

/**
 * Ties are ordered inside blocks of so many hits, always the same blocks, so that no offer is on two pages.
 * Wider would be dearer: every hit of a block is fetched for one page of it.
 */
export const TIE_BLOCK = 100

const FAR_AWAY = Number.POSITIVE_INFINITY

export function nearestFirst<Hit extends { point: string | null }>(hits: readonly Hit[], distanceOf: ReadonlyMap<string, number>): Hit[] {
  const measured = hits.map((hit) => ({ hit, km: hit.point === null ? FAR_AWAY : (distanceOf.get(hit.point) ?? FAR_AWAY) }))
  return measured.sort((one, other) => compareNumbers(one.km, other.km)).map(({ hit }) => hit)
}

/**
 * Same words, status, wait and freshness: then the nearest goes first. `from` is the place of the first hit in the whole list;
 * what comes after `end` is left out.
 */
export function nearestAmongEquals(
  hits: readonly OrderedHit[],
  from: number,
  distanceOf: ReadonlyMap<string, number>,
  end = hits.length,
): OrderedHit[] {
  const ordered: OrderedHit[] = []
  while (ordered.length < Math.min(end, hits.length)) {
    const run = hits.slice(ordered.length, endOfRun(hits, ordered.length, from))
    ordered.push(...(run.length > 1 ? nearestFirst(run, distanceOf) : run))
  }
  return ordered
}

function endOfRun(hits: readonly OrderedHit[], start: number, from: number): number {
  let end = start + 1
  while ((from + end) % TIE_BLOCK !== 0 && isTie(hits[start], hits[end])) end += 1
  return end
}

function isTie(one: OrderedHit | undefined, other: OrderedHit | undefined): boolean {
  return (
    other !== undefined &&
    one?.statusRank === other.statusRank &&
    one.startWaitWeeks === other.startWaitWeeks &&
    one.freshnessRank === other.freshnessRank &&
    one.score === other.score
  )
}

/** Infinity minus infinity is no number. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
