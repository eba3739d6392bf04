import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { Icon, type IconName } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'
import { valueLabel } from '../shared/value-label.ts'
import { contractWords } from './contract-words.ts'

export function OfferAbout({ offer }: { offer: OfferDetail }) {
  const { text, dutch } = usePage()
  const own = useOfferText()
  const facts: [string, string][] = [
    [text.filters.facets.category, offer.category.name],
    [text.filters.facets.form, offer.forms.map((form) => valueLabel(text, 'form', form)).join(', ')],
    [own.facts.specialisms, offer.specialisms.join(', ')],
    [own.facts.themes, offer.themeNames.join(', ')],
    [own.facts.iq, offer.iqBand ? own.iq(offer.iqBand.from, offer.iqBand.to) : ''],
    [own.facts.gender, offer.gender ? own.genders[offer.gender] : ''],
    [own.facts.languages, offer.languages.map((language) => valueLabel(text, 'language', language)).join(', ')],
    [own.facts.scope, valueLabel(text, 'scope', offer.scope)],
    [text.filters.facets.contractFit, contractWords(text, offer, '', offer.referral.regionName).replace(/^contract /, '')],
    [own.facts.product, own.productIn(offer.product.code, offer.referral.regionName)],
  ]
  return (
    <>
      <section class="plek-card plek-prose">
        <h2>{own.what}</h2>
        {offer.description.split(/\n+/).map((paragraph) => (
          <p key={paragraph} lang={dutch}>
            {paragraph}
          </p>
        ))}
        <dl class="plek-dl">
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
      <div class="plek-cols-2">
        <Points title={own.forWhom} points={offer.forWhom} icon="check" tone="yes" />
        <Points title={own.notForWhom} points={offer.notForWhom} icon="x" tone="no" />
      </div>
    </>
  )
}

function Points({ title, points, icon, tone }: { title: string; points: string[]; icon: IconName; tone: 'yes' | 'no' }) {
  const { dutch } = usePage()
  if (points.length === 0) return null
  return (
    <section class="plek-card">
      <h2>{title}</h2>
      <ul class={`plek-list-icon plek-list-icon--${tone}`}>
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} />
            <span lang={dutch}>{point.charAt(0).toUpperCase() + point.slice(1)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
