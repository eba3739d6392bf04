import type { RegionFigures } from '../../api/contract/bottlenecks-page.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { BarTrack } from './share-bar.tsx'
import { percentOf } from './shares.ts'

/** What providers and regions agreed upon (ui/e-knelpunten). */
const AGREED = 0.8

/** How far the figures of each region can be relied on: bars, and the same in numbers. */
export function RegionTrust({ regions }: { regions: RegionFigures[] }) {
  const { trust: text } = useBottlenecksText()
  const surestFirst = [...regions].sort((one, other) => (other.currentShare ?? 0) - (one.currentShare ?? 0))
  return (
    <section class="plek-card" aria-labelledby="zeker-titel">
      <div class="plek-card__head">
        <h2 id="zeker-titel">{text.title}</h2>
        <p>{text.hint}</p>
      </div>
      {regions.length === 0 ? <p>{text.none}</p> : <TrustTable regions={surestFirst} />}
      <p class="plek-small plek-subtle">{text.rule}</p>
    </section>
  )
}

function TrustTable({ regions }: { regions: RegionFigures[] }) {
  const { trust: text, panel } = useBottlenecksText()
  return (
    <table class="plek-bartable">
      <caption class="plek-visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.region}</th>
          <th scope="col" colSpan={2} class="plek-num">
            {text.current}
          </th>
          <th scope="col" class="plek-num">
            {text.takePart}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ code, name, currentShare: share, offers, providers, providersTakingPart }) => {
          const isBelow = share !== null && share < AGREED
          return (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td class="plek-bartable__bar">
                <BarTrack share={share} agreed={AGREED} isOver={isBelow} />
              </td>
              <td class="plek-num">
                <b>{share === null ? panel.unknownShare : percentOf(share)}</b>
                {share !== null && <small class="plek-bartable__note">{text.offers(Math.round(share * offers), offers)}</small>}
                {isBelow && <span class="plek-visually-hidden"> {text.below}</span>}
              </td>
              <td class="plek-num">{text.of(providersTakingPart, providers)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
