import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from './offer-text.ts'

export function OfferContact({ contact, provider }: { contact: OfferDetail['contact']; provider: string }) {
  const own = useOfferText()
  const { phone, email, website, phoneHours, crisisPhone, isProtected } = contact
  if (isProtected && !phone && !email) return <p class="plek-small plek-subtle">{own.referral.protectedContact}</p>
  if (!phone && !email && !website) return <p class="plek-small plek-subtle">{own.referral.noContact}</p>
  return (
    <>
      {crisisPhone && (
        <a class="plek-button plek-button--lg plek-button--block" href={phoneLink(crisisPhone)}>
          <Icon name="phone" />
          {own.wait.crisisPhone(crisisPhone)}
        </a>
      )}
      {phone && (
        <a class="plek-button plek-button--primary plek-button--lg plek-button--block" href={phoneLink(phone)}>
          <Icon name="phone" />
          {own.referral.call(phone)}
        </a>
      )}
      {email && (
        <a class="plek-button plek-button--block plek-button--address" href={`mailto:${email}`}>
          <Icon name="mail" />
          <span>{email}</span>
        </a>
      )}
      <p class="plek-small plek-subtle">
        {own.referral.desk(provider)} {phoneHours && own.referral.hours(phoneHours)}{' '}
        {website && <a href={website}>{own.referral.website}</a>}
      </p>
    </>
  )
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
