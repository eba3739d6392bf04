import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { phoneLink, unbroken } from '../shared/phone.ts'
import { crisisPhoneOf } from './crisis.ts'

export function OfferContact({ offer }: { offer: OfferDetail }) {
  const own = useOfferText()
  const { phone, email, website, phoneHours, isProtected } = offer.contact
  const crisisPhone = crisisPhoneOf(offer)
  if (isProtected && !phone && !email && !crisisPhone) return <p class="plek-small plek-subtle">{own.referral.protectedContact}</p>
  if (!phone && !email && !website && !crisisPhone) return <p class="plek-small plek-subtle">{own.referral.noContact}</p>
  return (
    <>
      {crisisPhone && (
        <a class="plek-button plek-button--primary plek-button--lg plek-button--block" href={phoneLink(crisisPhone)}>
          <Icon name="phone" />
          {own.referral.callCrisis}: {unbroken(crisisPhone)}
        </a>
      )}
      {phone && (
        <a class={`plek-button plek-button--lg plek-button--block${crisisPhone ? '' : ' plek-button--primary'}`} href={phoneLink(phone)}>
          <Icon name="phone" />
          {crisisPhone ? own.referral.callDesk(unbroken(phone)) : own.referral.call(unbroken(phone))}
        </a>
      )}
      {email && (
        <a class="plek-button plek-button--block plek-button--address" href={`mailto:${email}`}>
          <Icon name="mail" />
          <span>{email}</span>
        </a>
      )}
      <p class="plek-small plek-subtle">
        {own.referral.desk(offer.provider.name)} {phoneHours && own.referral.hours(phoneHours)}{' '}
        {website && <a href={website}>{own.referral.website}</a>}
      </p>
    </>
  )
}
