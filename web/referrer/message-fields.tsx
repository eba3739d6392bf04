import { useState } from 'preact/hooks'
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { fullDay } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'

/** What a message 301 or 315 asks for, ready to copy; without script it is text to select. */
export function MessageFields({ offer }: { offer: OfferDetail }) {
  const { text } = usePage()
  const own = useOfferText()
  const [said, setSaid] = useState('')
  const { referral } = offer
  if (offer.access === 'open') return null
  const fields: [string, string][] = [
    [own.message.region, `${referral.regionName} (${referral.regionCode})`],
    [own.message.productCode, referral.productCode],
    [own.message.unit, `${referral.unit} ${own.message.units[referral.unit] ?? referral.unitName}`],
    [own.message.category, referral.ijwCategory],
    [own.message.agb, `${referral.receivingAgb ?? own.message.noAgb} (${referral.receivingName})`],
  ]
  if (referral.contractEndsOn) fields.push([own.message.until, fullDay(text.locale, referral.contractEndsOn)])
  return (
    <section class="plek-card plek-stack--sm">
      <h2>{own.message.title}</h2>
      <dl class="plek-dl plek-dl--copy">
        {fields.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <button class="plek-button plek-button--block plek-needs-script" type="button" onClick={copy}>
        <Icon name="copy" />
        {own.message.copy}
      </button>
      <p class="plek-small" role="status">
        {said}
      </p>
    </section>
  )

  async function copy() {
    try {
      await navigator.clipboard.writeText(fields.map(([name, value]) => `${name}: ${value}`).join('\n'))
      setSaid(own.message.copied)
    } catch {
      setSaid(own.message.notCopied)
    }
  }
}
