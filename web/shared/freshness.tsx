import type { OfferAvailability } from '../../api/contract/offer.ts'
import { dayOf, daysBetween, fullDay, hour, longDay } from './dates.ts'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'
import type { Text } from './text/nl.ts'

interface Props {
  availability: OfferAvailability
  /** Crisis care shows the hour of the last check. */
  isCrisis: boolean
  /** With the day itself beside how long ago it was; on paper always. */
  isDated?: boolean
}

export function Freshness({ availability, isCrisis, isDated = false }: Props) {
  const { text, now } = usePage()
  const { checkedAt } = availability
  const isOld = availability.freshness !== 'current'
  const [first, second] = freshnessWords(text, availability, now, isCrisis)
  return (
    <span class={isOld ? 'plek-fresh plek-fresh--old' : 'plek-fresh'}>
      {isOld && <Icon name="warn" isSmall />}
      <span>
        {first}
        {checkedAt && <span class={isDated ? undefined : 'plek-only-print'}> ({fullDay(text.locale, checkedAt)})</span>}
        {second && (
          <>
            , <span class="plek-fresh__since">{second}</span>
          </>
        )}
      </span>
    </span>
  )
}

/** When it was checked, and apart from that since when it is what it is. */
export function freshnessWords(text: Text, availability: OfferAvailability, now: number, isCrisis: boolean): [string, string?] {
  const { checkedAt, changedAt, freshness } = availability
  if (!checkedAt || freshness === 'never') return [text.fresh.never]
  const days = daysBetween(checkedAt, now)
  if (freshness === 'stale') return [text.fresh.stale(text.fresh.span(days))]
  const ago = text.fresh.ago(days)
  if (freshness === 'due') return [text.fresh.due(ago)]
  const hasJustChanged = changedAt !== null && dayOf(changedAt) === dayOf(checkedAt)
  const checked = isCrisis
    ? text.fresh.checkedAt(ago, hour(text.locale, checkedAt))
    : hasJustChanged
      ? text.fresh.changed(ago)
      : text.fresh.checked(ago)
  return hasJustChanged || changedAt === null ? [checked] : [checked, text.fresh.unchangedSince(longDay(text.locale, changedAt, now))]
}
