/** How this row stands against its update duty; crisis care shows the hour of the last check. */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { daysBetween, hour } from '../shared/dates.ts'
import { Icon, type IconName } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useGridText } from './provider-text.ts'
import type { GridText } from './text/grid-nl.ts'
import { type Urgency, urgencyOf } from './urgency.ts'

export function UrgencyWords({ offer }: { offer: MyOffer }) {
  const { text, now } = usePage()
  const urgency = urgencyOf(offer, now)
  const words = wordsFor(useGridText(), urgency) ?? text.fresh.ago(offer.checkedAt ? daysBetween(offer.checkedAt, now) : 0)
  const isCrisis = offer.category?.segment === '5' && offer.checkedAt !== null
  return (
    <span class={`plek-fresh plek-fresh--${classes[urgency.kind]}`}>
      {urgency.kind !== 'fine' && <Icon name={icons[urgency.kind]} isSmall />}
      <span>
        {words}
        {isCrisis && <span class="plek-subtle">, {hour(text.locale, offer.checkedAt ?? '')}</span>}
      </span>
    </span>
  )
}

const classes: Record<Urgency['kind'], string> = {
  fine: 'fine',
  soon: 'old',
  late: 'late',
  stale: 'late',
  never: 'late',
  'stop-ended': 'late',
}
const icons: Record<Exclude<Urgency['kind'], 'fine'>, IconName> = {
  soon: 'waiting',
  late: 'warn',
  stale: 'unknown',
  never: 'unknown',
  'stop-ended': 'unknown',
}

function wordsFor({ urgency: text }: GridText, urgency: Urgency): string | null {
  switch (urgency.kind) {
    case 'fine':
      return null
    case 'soon':
      return urgency.daysLeft === 0 ? text.today : text.left(urgency.daysLeft)
    case 'late':
      return text.late(urgency.daysLate)
    case 'stale':
      return text.stale
    case 'never':
      return text.never
    case 'stop-ended':
      return text.stopEnded
  }
}
