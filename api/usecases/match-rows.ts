/** Works out once what every row of a list names, in turns, so that the finder is not held up by a long list. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { MyOffer } from '../contract/my-offer.ts'
import type { Match, OfferMatcher } from './match-offer.ts'
import { namedRows } from './named-rows.ts'
import type { StoredList, StoredMatch } from './stored-list.ts'

const TURN_MS = 8

export async function matchRows(list: StoredList, match: OfferMatcher): Promise<void> {
  let begun = performance.now()
  for (const { row, names } of namedRows(list)) {
    list.matches[row.line] = storedMatch(match(names))
    if (performance.now() - begun < TURN_MS) continue
    await nextTurn()
    begun = performance.now()
  }
}

export function storedMatch(match: Match): StoredMatch {
  const none = { offerId: null, why: null, candidates: [], meanings: [], elsewhere: null }
  switch (match.state) {
    case 'found':
      return { ...none, offerId: match.offer.id, meanings: match.meanings }
    case 'unsure':
      return { ...none, why: match.why, candidates: match.candidates.map(({ id }) => id), meanings: match.meanings }
    case 'elsewhere':
      return { ...none, elsewhere: match.provider }
  }
}

/** null: not known yet, or its offer is gone. */
export function knownMatch(stored: StoredMatch | undefined, offers: ReadonlyMap<string, MyOffer>): Match | null {
  if (!stored) return null
  const { offerId, why, candidates, meanings, elsewhere } = stored
  if (elsewhere !== null) return { state: 'elsewhere', provider: elsewhere }
  if (why !== null) return { state: 'unsure', why, candidates: candidates.flatMap((id) => offers.get(id) ?? []), meanings }
  const offer = offers.get(offerId ?? '')
  return offer ? { state: 'found', offer, meanings } : null
}
