import type { PageData } from '../../api/contract/page.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'
import { PrintLine } from '../shared/print-line.tsx'
import { valueLabel } from '../shared/value-label.ts'
import { BackLink } from './back-link.tsx'
import { CallBar } from './call-bar.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { MessageFields } from './message-fields.tsx'
import { OfferAbout } from './offer-about.tsx'
import { OfferContracts } from './offer-contracts.tsx'
import { OfferPreview } from './offer-preview.tsx'
import { OfferReferral } from './offer-referral.tsx'
import { OfferSimilar } from './offer-similar.tsx'
import { OfferWait } from './offer-wait.tsx'
import { SignalLink } from './signal-link.tsx'

export function OfferScreen({ data }: { data: PageData }) {
  const { text, dutch } = usePage()
  const own = useOfferText()
  if (data.kind !== 'offer') return null
  const { offer, reports } = data
  const facts = [
    [offer.provider.name + (offer.provider.isFictitious ? ` ${text.offer.fictitious}` : ''), offer.location?.town]
      .filter(Boolean)
      .join(', '),
    ...offer.sectors.map((sector) => valueLabel(text, 'sector', sector)),
    text.offer.segment(valueLabel(text, 'segment', offer.category.segment)),
    text.offer.ages(offer.ages.from, offer.ages.to),
  ]
  return (
    <main class="plek-page" id="inhoud">
      <PrintLine words={`${offer.title}, ${offer.provider.name}.`} />
      {data.preview ? <OfferPreview offer={offer} improvements={data.preview.improvements} /> : <BackLink />}
      <div class="plek-page-head">
        <div>
          <h1 lang={dutch}>{offer.title}</h1>
          <p>{facts.join(' · ')}</p>
        </div>
        <div class="plek-page-head__actions">
          <button class="plek-button plek-needs-script" type="button" onClick={() => print()}>
            <Icon name="print" />
            {own.print}
          </button>
        </div>
      </div>
      <div class="plek-split">
        <div class="plek-stack--lg">
          <OfferWait offer={offer} reports={reports} />
          <OfferAbout offer={offer} />
          <OfferContracts offer={offer} />
        </div>
        <div class="plek-split__side plek-stack">
          <OfferReferral offer={offer} />
          <MessageFields offer={offer} />
          {!data.preview && <SignalLink category={offer.category.code} region={offer.referral.regionCode} />}
          {!data.preview && <CorrectionForm offerId={offer.id} />}
          <OfferSimilar offers={offer.alternatives} />
        </div>
      </div>
      <CallBar offer={offer} />
    </main>
  )
}
