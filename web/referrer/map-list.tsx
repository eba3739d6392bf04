import type { Offer } from '../../api/contract/offer.ts'
import { Freshness } from '../shared/freshness.tsx'
import { offerAddress, usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { waitWord } from '../shared/wait-figure.tsx'
import { contractWords } from './contract-words.ts'
import { townOf } from './map-towns.ts'

interface Props {
  offers: Offer[]
  active: string | null
  onActive: (town: string | null) => void
  municipality: string
  regionName: (code: string) => string | undefined
}

export function MapList({ offers, active, onActive, municipality, regionName }: Props) {
  const page = usePage()
  const { text, dutch } = page
  return (
    <ol class="plek-offers">
      {offers.map((offer) => {
        const town = townOf(offer)
        const isActive = town !== null && town === active
        const contract = contractWords(text, offer, municipality, regionName(offer.product.region))
        const weeks = offer.availability.startWaitWeeks
        return (
          <li
            key={offer.id}
            class={isActive ? 'plek-mini is-active' : 'plek-mini'}
            aria-current={isActive ? 'true' : undefined}
            onMouseEnter={() => onActive(town)}
            onFocusCapture={() => onActive(town)}
          >
            {weeks === null ? (
              <p class="plek-wait plek-wait--word">{waitWord(text, offer.availability)}</p>
            ) : (
              <p class="plek-wait">
                <span class="plek-wait__value">{weeks}</span> <span class="plek-wait__unit">{text.offer.weekShort}</span>
              </p>
            )}
            <div>
              <h3 class="plek-offer__title">
                <a href={offerAddress(page, offer.id)} id={`lijst-${offer.id}`} lang={dutch}>
                  {offer.title}
                </a>
              </h3>
              <p class="plek-offer__provider">{[offer.provider.name, placeOf(offer)].join(' · ')}</p>
              <p class="plek-offer__state">
                <StatusBadge status={offer.availability.status} />
                {contract && <span>{contract}</span>}
                <Freshness availability={offer.availability} isCrisis={offer.category.segment === '5'} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )

  function placeOf({ location, servesPlace }: Offer): string {
    if (!location) return servesPlace ? text.offer.comesTo(servesPlace) : text.offer.noPlaceFixed
    return location.distanceKm === undefined ? location.town : `${location.town} · ${text.offer.kilometres(location.distanceKm)}`
  }
}
