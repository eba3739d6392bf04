import { Fragment } from 'preact'
import type { OfferDetail, Report } from '../../api/contract/offer-detail.ts'
import { Freshness } from '../shared/freshness.tsx'
import { OfferHistory } from '../shared/offer-history.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'
import { phoneLink, unbroken } from '../shared/phone.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { WaitFigure, waitNote } from '../shared/wait-figure.tsx'
import { crisisPhoneOf } from './crisis.ts'

export function OfferWait({ offer, reports }: { offer: OfferDetail; reports: Report[] | null }) {
  const { text, now, dutch } = usePage()
  const own = useOfferText()
  const { availability } = offer
  const { basis, waitingCount, stop, remark, freePlaces, status } = availability
  const isCrisis = offer.category.segment === '5'
  const crisisPhone = crisisPhoneOf(offer)
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
          <Freshness availability={availability} isCrisis={isCrisis} isDated />
        </p>
      </div>
      {crisisPhone && (
        <p class="plek-offer-remark">
          {own.wait.crisisPhone} <a href={phoneLink(crisisPhone)}>{unbroken(crisisPhone)}</a>
        </p>
      )}
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
