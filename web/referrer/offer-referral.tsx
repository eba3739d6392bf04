import { useEffect, useState } from 'preact/hooks'
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { OfferContact } from './offer-contact.tsx'
import { useOfferText } from './offer-text.ts'
import { type ReferralRole, referralRoles } from './referral.ts'
import { ReferralSteps } from './referral-steps.tsx'

/** Who refers, and by which route, decides the steps. Without script every variant stands under its own heading. */
export function OfferReferral({ offer }: { offer: OfferDetail }) {
  const own = useOfferText()
  const [role, setRole] = useState<ReferralRole | null>(null)
  useEffect(() => setRole('local-team'), [])
  const isOpen = offer.access === 'open'
  return (
    <section class="plek-card plek-stack">
      <h2>{own.referral.title}</h2>
      {isOpen ? (
        <ReferralSteps title={own.referral.openTitle} steps={own.referral.openSteps} />
      ) : (
        <>
          {role && <RoleChoice role={role} onChoose={setRole} />}
          {referralRoles
            .filter((one) => role === null || role === one)
            .flatMap((one) =>
              offer.referral.routes.map((route) => (
                <ReferralSteps
                  key={`${one} ${route}`}
                  title={role === null ? `${own.referral.roles[one]}, ${own.referral.route(route)}` : own.referral.route(route)}
                  steps={own.referral.steps[one][route]}
                />
              )),
            )}
          <p class="plek-small plek-subtle">
            {own.referral.routesOf(offer.referral.routesOf)} {(role === 'gi' || role === null) && own.referral.giExplained}
          </p>
        </>
      )}
      <OfferContact contact={offer.contact} provider={offer.provider.name} />
    </section>
  )
}

function RoleChoice({ role, onChoose }: { role: ReferralRole; onChoose: (role: ReferralRole) => void }) {
  const own = useOfferText()
  return (
    <fieldset>
      <legend class="plek-field__label">{own.referral.roleQuestion}</legend>
      {referralRoles.map((one) => (
        <label key={one} class="plek-check">
          <input type="radio" name="role" value={one} checked={one === role} onChange={() => onChoose(one)} /> {own.referral.roles[one]}
        </label>
      ))}
    </fieldset>
  )
}
