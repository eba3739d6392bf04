import type { Offer } from '../../api/contract/offer.ts'
import { usePage } from '../shared/page-context.ts'
import { valueLabel } from '../shared/value-label.ts'

export function OfferFacts({ offer }: { offer: Offer }) {
  const { text } = usePage()
  const facts = [
    ...offer.sectors.map((sector) => valueLabel(text, 'sector', sector)),
    ...offer.forms.map((form) => valueLabel(text, 'form', form)),
    text.offer.segment(valueLabel(text, 'segment', offer.category.segment)),
  ]
  return (
    <ul class="plek-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
