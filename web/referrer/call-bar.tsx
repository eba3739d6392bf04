import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { Icon } from '../shared/icon.tsx'
import { phoneLink } from './offer-contact.tsx'
import { useOfferText } from './offer-text.ts'

/** On a phone the number stays within reach of the thumb. */
export function CallBar({ contact }: { contact: OfferDetail['contact'] }) {
  const own = useOfferText()
  const phone = contact.crisisPhone ?? contact.phone
  if (!phone) return null
  return (
    <div class="plek-callbar">
      <a class="plek-button plek-button--primary plek-button--lg" href={phoneLink(phone)}>
        <Icon name="phone" />
        {own.referral.callShort}
      </a>
      {contact.email && (
        <a class="plek-button plek-button--lg" href={`mailto:${contact.email}`} aria-label={own.referral.mail}>
          <Icon name="mail" />
        </a>
      )}
    </div>
  )
}
