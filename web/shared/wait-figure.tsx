import type { OfferAvailability } from '../../api/contract/offer.ts'
import { daysBetween, longDay } from './dates.ts'
import { usePage } from './page-context.ts'
import type { Text } from './text/nl.ts'

/** The wait is the headline: a number with its unit, or the word that stands in its place. */
export function WaitFigure({
  availability,
  size = 'row',
  unitWords,
}: {
  availability: OfferAvailability
  size?: 'row' | 'page'
  unitWords?: string
}) {
  const { text } = usePage()
  const weeks = availability.startWaitWeeks
  const large = size === 'page' ? ' plek-wait--xl' : ''
  if (weeks === null) {
    return (
      <p class={`plek-wait plek-wait--word${large}`}>
        <span class="plek-wait__value">{waitWord(text, availability)}</span>
      </p>
    )
  }
  return (
    <p class={`plek-wait${large}`}>
      <span class="plek-wait__value">{weeks}</span> <span class="plek-wait__unit">{text.offer.weekUnit(weeks)}</span>{' '}
      <span class="plek-wait__sub">{unitWords ?? text.offer.toStart}</span>
    </p>
  )
}

export function waitWord(text: Text, availability: OfferAvailability): string {
  switch (availability.status) {
    case 'assessment':
    case 'matching':
      return text.values.status[availability.status]
    case 'stopped':
      return text.offer.noPlace
    case 'open':
    case 'waiting':
    case 'unknown':
      return text.values.status.unknown
  }
}

/** The smaller line under the figure. */
export function waitNote(text: Text, availability: OfferAvailability, now: number): string {
  const { intakeWaitWeeks, lastReported, checkedAt, stop } = availability
  switch (availability.status) {
    case 'open':
    case 'waiting':
      if (intakeWaitWeeks === null) return ''
      return intakeWaitWeeks === 0 ? text.offer.intakeNow : text.offer.intakeAfter(intakeWaitWeeks)
    case 'assessment':
      return text.offer.afterAssessment
    case 'matching':
      return text.offer.dependsOnMatch
    case 'stopped':
      return stop ? text.offer.stopUntil(longDay(text.locale, stop.until, now)) : text.offer.askProvider
    case 'unknown': {
      if (!lastReported || !checkedAt) return text.offer.askProvider
      const ago = text.fresh.ago(daysBetween(checkedAt, now))
      if (lastReported.startWaitWeeks !== null) return text.offer.was(lastReported.startWaitWeeks, ago)
      return text.offer.wasStatus(text.values.status[lastReported.status], ago)
    }
  }
}
