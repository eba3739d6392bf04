import { Fragment } from 'preact'
import type { RegionFigures } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { regionAddress } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { frameOf, type Hexagon, hexagonsOf, linesOf, outlineOf, widthOf } from './region-hexagons.ts'
import { RegionShares } from './region-shares.tsx'
import { percentOf } from './shares.ts'

export function RegionMap({ query, regions }: { query: Query; regions: RegionFigures[] }) {
  const { map: text, grid } = useBottlenecksText()
  const hexagons = hexagonsOf(regions)
  return (
    <section class="plek-card" aria-labelledby="kaart-titel">
      <div class="plek-card__head">
        <h2 id="kaart-titel">{text.title}</h2>
        <p>{text.hint}</p>
      </div>
      {hexagons.length === 0 ? (
        <p>{grid.none}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: an SVG holds no fieldset */}
          <svg
            class="plek-regionmap"
            width={widthOf(hexagons)}
            viewBox={frameOf(hexagons)}
            role="group"
            aria-label={text.label(regions.length)}
          >
            {hexagons.map((hexagon) => (
              <Region key={hexagon.region.code} query={query} hexagon={hexagon} />
            ))}
          </svg>
          <ul class="plek-ramp" aria-label={text.legend}>
            {text.classes.map((name, place) => (
              <li key={name}>
                <i class={`plek-r${place + 1}`} />
                {name}
              </li>
            ))}
            <li>
              <i class="plek-r0" />
              {text.unsure}
            </li>
          </ul>
          <RegionShares regions={regions} />
        </>
      )}
    </section>
  )
}

/** Chosen, it leaves this region alone on the screen. */
function Region({ query, hexagon }: { query: Query; hexagon: Hexagon }) {
  const { map: text } = useBottlenecksText()
  const { region, x, y } = hexagon
  const { name, aboveNormShare: share, trust } = region
  const doubt = share === null ? text.noNorm : trust === 'ok' ? null : text.unsure
  const lines = [...linesOf(name), ...(doubt ? [doubt] : [])]
  const top = y - 6 - lines.length * 7
  return (
    <a href={regionAddress(query, region.code)}>
      <g class={`plek-r${classOf(share, trust)}`}>
        <polygon class="plek-regionmap__area" points={outlineOf(hexagon)} />
        <text class="plek-regionmap__num" x={x} y={top + 8}>
          {share === null ? '–' : percentOf(share)}
        </text>{' '}
        {lines.map((line, at) => (
          <Fragment key={line}>
            <text x={x} y={top + 28 + at * 15}>
              {line}
            </text>{' '}
          </Fragment>
        ))}
      </g>
    </a>
  )
}

/** 0–10, 10–30, 30–50, 50–70, 70 and more (ui/design.md, section 10). */
function classOf(share: number | null, trust: RegionFigures['trust']): number | 'n' {
  if (share === null) return 'n'
  if (trust !== 'ok') return 0
  return 1 + [0.1, 0.3, 0.5, 0.7].filter((bound) => share >= bound).length
}
