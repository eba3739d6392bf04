import type { ShownScarcity } from '../../api/contract/bottlenecks-page.ts'
import type { Language } from '../../api/contract/page.ts'
import type { ScarcityItem } from '../../api/contract/scarcity.ts'
import { usePage } from '../shared/page-context.ts'
import { scarcityEn } from './text/scarcity-en.ts'
import { type ScarcityText, scarcityNl } from './text/scarcity-nl.ts'

const texts: Record<Language, ScarcityText> = { nl: scarcityNl, en: scarcityEn }

/** Where care is scarce, beyond the wait: ranked, each with its reason in words, and how the score is made. null: not of that day. */
export function LargestBottlenecks({ scarcity }: { scarcity: ShownScarcity | null }) {
  const text = texts[usePage().language]
  return (
    <section class="plek-card plek-scarcity" aria-labelledby="schaars-titel">
      <div class="plek-card__head">
        <h2 id="schaars-titel">{text.title}</h2>
        <p>{text.hint}</p>
      </div>
      {scarcity === null ? (
        <p>{text.past}</p>
      ) : (
        <>
          {scarcity.total === 0 ? <p>{text.none(scarcity.looked)}</p> : <Ranking scarcity={scarcity} text={text} />}
          {scarcity.nowhere.length > 0 && <Nowhere kinds={scarcity.nowhere} text={text} />}
        </>
      )}
    </section>
  )
}

function Ranking({ scarcity, text }: { scarcity: ShownScarcity; text: ScarcityText }) {
  const { items, total } = scarcity
  return (
    <>
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="plek-num">
              {text.rank}
            </th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.why}</th>
            <th scope="col" class="plek-num">
              {text.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={`${item.category.code} ${item.region.code}`} item={item} text={text} />
          ))}
        </tbody>
      </table>
      {items.length < total && <p class="plek-small">{text.more(items.length, total)}</p>}
      <h3>{text.formula}</h3>
      <ul class="plek-small plek-scarcity__rules">
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}

function Nowhere({ kinds, text }: { kinds: ShownScarcity['nowhere']; text: ScarcityText }) {
  const { dutch } = usePage()
  return (
    <p class="plek-small">
      {text.nowhere}
      <span lang={dutch}>{kinds.map(({ name }) => name).join(', ')}</span>.
    </p>
  )
}

function Row({ item, text }: { item: ScarcityItem; text: ScarcityText }) {
  const { text: all, dutch } = usePage()
  const { rank, category, region, score, reasons, offers } = item
  const said = reasons.map(({ kind }) => text.reasons[kind](item)).join('; ')
  return (
    <tr>
      <td class="plek-num" data-label={text.rank}>
        {rank}
      </td>
      <th scope="row">
        <span lang={dutch}>{category.name}</span> {text.in} <span lang={dutch}>{region.name}</span>
        {offers > 0 && (
          <small>
            <a
              href={`/zoeken?${new URLSearchParams({ category: category.code, region: region.code })}`}
              aria-label={text.searchLabel(category.name, region.name)}
            >
              {text.search}
            </a>
          </small>
        )}
      </th>
      <td data-label={text.why}>{said}</td>
      <td class="plek-num" data-label={text.score}>
        {score.toLocaleString(all.locale, { maximumFractionDigits: 1 })}
      </td>
    </tr>
  )
}
