import type { Offer } from '../../api/contract/offer.ts'
import { useOfferText } from '../shared/offer-text.ts'
import { offerAddress, usePage } from '../shared/page-context.ts'
import { waitWord } from '../shared/wait-figure.tsx'

export function OfferSimilar({ offers }: { offers: Offer[] }) {
  const page = usePage()
  const { text, dutch } = page
  const own = useOfferText()
  return (
    <section class="plek-card plek-stack--sm">
      <h2>{own.alternatives.title}</h2>
      {offers.length === 0 && <p class="plek-small plek-subtle">{own.alternatives.none}</p>}
      {offers.map((offer) => (
        <p key={offer.id} class="plek-small">
          <a href={offerAddress(page, offer.id)} lang={dutch}>
            {offer.title}
          </a>
          <br />
          <span class="plek-subtle">{words(offer)}</span>
        </p>
      ))}
    </section>
  )

  function words({ availability, provider, location, servesPlace }: Offer): string {
    const wait = availability.startWaitWeeks === null ? waitWord(text, availability) : text.offer.weeks(availability.startWaitWeeks)
    const place = servesPlace
      ? text.offer.comesTo(servesPlace)
      : location?.distanceKm !== undefined
        ? text.offer.kilometres(location.distanceKm)
        : location?.town
    return [wait, provider.name, place].filter(Boolean).join(' · ')
  }
}
