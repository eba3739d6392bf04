import type { Offer } from '../../api/contract/offer.ts'
import { usePage } from '../shared/page-context.ts'

export function OfferProvider({ offer }: { offer: Offer }) {
  const { text } = usePage()
  return (
    <p class="plek-offer__provider">
      {offer.provider.name}
      {offer.provider.isFictitious && <span class="plek-subtle"> {text.offer.fictitious}</span>}
      {offer.contract.mainProvider && <span class="plek-subtle">, {text.offer.via(offer.contract.mainProvider)}</span>}
    </p>
  )
}
