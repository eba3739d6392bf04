import { Fragment } from 'preact'
import type { OfferDetail, Report } from '../../api/contract/offer-detail.ts'
import { longDay } from '../shared/dates.ts'
import { Freshness } from '../shared/freshness.tsx'
import { usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { WaitFigure, waitNote } from '../shared/wait-figure.tsx'
import { OfferHistory } from './offer-history.tsx'
import { useOfferText } from './offer-text.ts'

export function OfferWait({ offer, reports }: { offer: OfferDetail; reports: Report[] | null }) {
  const { text, now, dutch } = usePage()
  const own = useOfferText()
  const { availability } = offer
  const { basis, waitingCount, stop, remark, changedAt, checkedAt, freePlaces, status } = availability
  const notes = [
    freePlaces && status !== 'unknown' ? <b>{text.offer.places(freePlaces)}</b> : null,
    waitNote(text, availability, now),
    stop?.reason && text.offer.reasons[stop.reason],
    waitingCount !== undefined && waitingCount !== null && waitingCount !== 0 && own.wait.waiting(waitingCount),
  ].filter(Boolean)
  return (
    <section class="plek-card" aria-labelledby="wachttijd">
      <div class="plek-offer-head">
        <div class="plek-stack--sm">
          <h2 id="wachttijd" class="plek-visually-hidden">
            {own.wait.title}
          </h2>
          <WaitFigure availability={availability} size="page" unitWords={own.wait.toStart} />
          <p class="plek-cluster">
            <StatusBadge status={status} />
            <span>
              {notes.map((note, index) => (
                <Fragment key={index}>
                  {index > 0 && ' · '}
                  {note}
                </Fragment>
              ))}
            </span>
          </p>
        </div>
        <p class="plek-small plek-subtle plek-updated">
          <Freshness availability={availability} isCrisis={offer.category.segment === '5'} />
          {checkedAt && <span>{own.wait.checkedOn(longDay(text.locale, checkedAt, now))}</span>}
          {changedAt && <span>{own.wait.changedOn(longDay(text.locale, changedAt, now))}</span>}
        </p>
      </div>
      {remark && (
        <p class="plek-offer-remark">
          <b>{own.wait.remark}:</b> <span lang={dutch}>{remark}</span>
        </p>
      )}
      <p class="plek-small plek-subtle plek-offer-clock">
        {availability.startWaitWeeks !== null && (offer.clockStartNote ? own.wait.clockNote(offer.clockStartNote) : own.wait.clock)}{' '}
        {basis && own.wait[basis]}
      </p>
      <OfferHistory reports={reports} norm={offer.normWeeks} />
    </section>
  )
}
