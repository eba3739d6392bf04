/** For the provider itself: the row of the list above the page, and what would improve it. */
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import type { OfferImprovement } from '../../api/domain/offer-improvements.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { OfferRow } from './offer-row.tsx'

export function OfferPreview({ offer, improvements }: { offer: OfferDetail; improvements: OfferImprovement[] }) {
  const { preview: text } = useOfferText()
  return (
    <section class="plek-stack plek-not-printed" aria-labelledby="zo-zien-ze-je">
      <p>
        <a class="plek-back" href="/mijn-aanbod">
          <Icon name="back" isSmall />
          {text.back}
        </a>
      </p>
      <h2 id="zo-zien-ze-je">{text.title}</h2>
      <p>{text.intro}</p>
      <ul class="plek-offers plek-card">
        <OfferRow offer={offer} municipality="" regionName={() => offer.referral.regionName} />
      </ul>
      <div class="plek-card plek-stack">
        <h3>{improvements.length > 0 ? text.improve : text.nothing}</h3>
        {improvements.length > 0 && (
          <ul class="plek-list">
            {improvements.map((name) => (
              <li key={name}>{text.improvements[name]}</li>
            ))}
          </ul>
        )}
      </div>
      <h2>{text.page}</h2>
    </section>
  )
}
