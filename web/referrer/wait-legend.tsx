import type { Offer } from '../../api/contract/offer.ts'
import { usePage } from '../shared/page-context.ts'

export function WaitLegend({ offers }: { offers: Offer[] }) {
  const { text } = usePage()
  const norms = new Set(offers.map((offer) => offer.normWeeks).filter((norm) => norm !== null))
  const [norm] = norms
  const { legend } = text.results
  return (
    <p class="plek-waitline-legend">
      <span>
        <i /> {legend.intake}
      </span>{' '}
      <span>
        <i class="is-start" /> {legend.start}
      </span>{' '}
      {norm !== undefined && (
        <span>
          <i class="is-norm" /> {norms.size === 1 ? legend.norm(norm) : legend.norms}
        </span>
      )}{' '}
      <span>{legend.scale}</span>
    </p>
  )
}
