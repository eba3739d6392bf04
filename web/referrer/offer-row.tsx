import type { Offer } from '../../api/contract/offer.ts'
import { Freshness } from '../shared/freshness.tsx'
import { offerAddress, usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { valueLabel } from '../shared/value-label.ts'
import { WaitFigure, waitNote } from '../shared/wait-figure.tsx'
import { WaitLine } from '../shared/wait-line.tsx'
import { contractWords } from './contract-words.ts'
import { OfferFacts } from './offer-facts.tsx'
import { OfferProvider } from './offer-provider.tsx'

interface Props {
  offer: Offer
  municipality: string
  regionName: (code: string) => string | undefined
  headingLevel?: 2 | 3
}

export function OfferRow({ offer, municipality, regionName, headingLevel = 3 }: Props) {
  const page = usePage()
  const { text, now, dutch } = page
  const { availability, location } = offer
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const contract = contractWords(text, offer, municipality, regionName(offer.product.region))
  return (
    <li class="plek-offer" id={`aanbod-${offer.id}`}>
      <div class="plek-offer__wait">
        <WaitFigure availability={availability} />
        <WaitLine intake={availability.intakeWaitWeeks} start={availability.startWaitWeeks} norm={offer.normWeeks} />
        <p class="plek-wait__sub">{waitNote(text, availability, now)}</p>
      </div>
      <div class="plek-offer__main">
        <Heading class="plek-offer__title">
          <a href={offerAddress(page, offer.id)} lang={dutch}>
            {offer.title}
          </a>
        </Heading>
        <OfferProvider offer={offer} />
        <div class="plek-offer__state">
          <StatusBadge status={availability.status} />
          {!!availability.freePlaces && availability.status !== 'unknown' && (
            <b class="plek-offer__places">{text.offer.places(availability.freePlaces)}</b>
          )}
          {availability.stop?.reason && <span>{text.offer.reasons[availability.stop.reason]}</span>}
          <OfferFacts offer={offer} />
        </div>
      </div>
      <div class="plek-offer__place">
        <span>
          <strong>{placeWords()}</strong>
          {location?.distanceKm !== undefined && !offer.servesPlace && <> · {text.offer.kilometres(location.distanceKm)}</>}
        </span>
        <span>{text.offer.ages(offer.ages.from, offer.ages.to)}</span>
        {contract && <span>{contract}</span>}
        <Freshness availability={availability} isCrisis={offer.category.segment === '5'} />
      </div>
    </li>
  )

  function placeWords(): string {
    if (offer.servesPlace) return text.offer.comesTo(offer.servesPlace)
    if (location) return location.town
    return offer.forms.includes('online') && offer.forms.length === 1 ? valueLabel(text, 'form', 'online') : text.offer.noPlaceFixed
  }
}
