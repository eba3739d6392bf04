import type { Offer } from '../../api/contract/offer.ts'
import { offerAddress, usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'
import { waitWord } from '../shared/wait-figure.tsx'
import { townOf } from './map-towns.ts'

interface Props {
  offers: Offer[]
  active: string | null
  onActive: (town: string | null) => void
}

export function MapList({ offers, active, onActive }: Props) {
  const page = usePage()
  const { text, dutch } = page
  return (
    <ol class="plek-offers">
      {offers.map((offer) => {
        const town = townOf(offer)
        const isActive = town !== null && town === active
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
