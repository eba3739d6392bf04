import { useEffect, useState } from 'preact/hooks'
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { useOfferText } from '../shared/offer-text.ts'
import type { OfferText } from '../shared/text/offer-nl.ts'
import { OfferContact } from './offer-contact.tsx'
import { type ReferralRole, referralRoles } from './referral.ts'
import { ReferralSteps } from './referral-steps.tsx'

export function OfferReferral({ offer }: { offer: OfferDetail }) {
  const own = useOfferText()
  const isOpen = offer.access === 'open'
  const hasOneWay = isOpen || offer.category.segment === '5'
  return (
    <section class="plek-card plek-stack">
      <h2>{own.referral.title}</h2>
      {hasOneWay ? (
        <ReferralSteps
          title={isOpen ? own.referral.openTitle : own.referral.crisisTitle}
          steps={stepsFor(own, offer, isOpen ? own.referral.openSteps : own.referral.crisisSteps)}
        />
      ) : (
        <RoutesByRole offer={offer} />
      )}
      <OfferContact offer={offer} />
    </section>
  )
}

/** Who refers, and by which route, decides the steps. Without script every variant stands under its own heading. */
function RoutesByRole({ offer }: { offer: OfferDetail }) {
  const own = useOfferText()
  const [role, setRole] = useState<ReferralRole | null>(null)
  useEffect(() => setRole('local-team'), [])
  return (
    <>
      {role && <RoleChoice role={role} onChoose={setRole} />}
      {role && (
        <p class="plek-only-print">
          {own.referral.roleQuestion}: {own.referral.roles[role]}
        </p>
      )}
      {referralRoles
        .filter((one) => role === null || role === one)
        .flatMap((one) =>
          offer.referral.routes.map((route) => (
            <ReferralSteps
              key={`${one} ${route}`}
              title={role === null ? `${own.referral.roles[one]}, ${own.referral.route(route).toLowerCase()}` : own.referral.route(route)}
              when={own.referral.routeWhen[route]}
              steps={stepsFor(own, offer, own.referral.steps[one][route])}
            />
          )),
        )}
      <p class="plek-small plek-subtle">
        {own.referral.routesOf(offer.referral.routesOf)} {(role === 'gi' || role === null) && own.referral.giExplained}
      </p>
    </>
  )
}

/** Help from another region's contract begins with permission; nobody may wait for that in a crisis. */
function stepsFor(own: OfferText, offer: OfferDetail, steps: string[]): string[] {
  if (offer.contract.fit !== 'other-region') return steps
  if (offer.access === 'open') return [own.referral.openElsewhere, ...steps]
  return offer.category.segment === '5' ? steps : [own.referral.askPermission, ...steps]
}

function RoleChoice({ role, onChoose }: { role: ReferralRole; onChoose: (role: ReferralRole) => void }) {
  const own = useOfferText()
  return (
    <fieldset class="plek-roles">
      <legend class="plek-field__label">{own.referral.roleQuestion}</legend>
      {referralRoles.map((one) => (
        <label key={one} class="plek-check">
          <input type="radio" name="role" value={one} checked={one === role} onChange={() => onChoose(one)} /> {own.referral.roles[one]}
        </label>
      ))}
    </fieldset>
  )
}
