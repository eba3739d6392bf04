import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { phoneLink } from '../shared/phone.ts'
import { crisisPhoneOf } from './crisis.ts'

/** On a phone the number stays within reach of the thumb. */
export function CallBar({ offer }: { offer: OfferDetail }) {
  const own = useOfferText()
  const { phone, email } = offer.contact
  const crisisPhone = crisisPhoneOf(offer)
  const first = crisisPhone ?? phone
  if (!first) return null
  return (
    <div class="plek-callbar">
      <a class="plek-button plek-button--primary plek-button--lg" href={phoneLink(first)}>
        <Icon name="phone" />
        {crisisPhone ? own.referral.callCrisis : own.referral.callShort}
      </a>
      {email && !crisisPhone && (
        <a class="plek-button plek-button--lg" href={`mailto:${email}`} aria-label={own.referral.mail}>
          <Icon name="mail" />
        </a>
      )}
    </div>
  )
}
