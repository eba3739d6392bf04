import type { Figures } from '../../api/contract/bottleneck.ts'
import type { CellPanel } from '../../api/contract/bottlenecks-page.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { sentencesOf } from './panel-words.ts'
import { ShareBar } from './share-bar.tsx'

interface Props {
  panel: CellPanel
  figures: Figures
}

export function PanelFigures({ panel, figures }: Props) {
  const all = useBottlenecksText()
  const { panel: text } = all
  const { medianWaitWeeks: weeks } = figures
  return (
    <>
      {weeks === null ? (
        <p class="plek-cell-panel__word">{text.noWeeks}</p>
      ) : (
        <p class="plek-wait plek-wait--xl">
          <span class="plek-wait__value">{all.number(weeks)}</span> <span class="plek-wait__unit">{text.unit(weeks)}</span>
          <span class="plek-cell-panel__median">{text.median}</span>
        </p>
      )}
      <p class="plek-small">{sentencesOf(panel, figures, all).join(' ')}</p>
    </>
  )
}

export function PanelShares({ figures }: { figures: Figures }) {
  const { panel: text } = useBottlenecksText()
  return (
    <ul class="plek-bars">
      <ShareBar name={text.current} share={figures.currentShare} agreed={0.8} isOver={(figures.currentShare ?? 1) < 0.8} />
      <ShareBar name={text.aboveNorm} share={figures.aboveNormShare} isOver />
    </ul>
  )
}

/** Never among the weeks, never as 0. */
export function PanelApart({ figures }: { figures: Figures }) {
  const { panel: text } = useBottlenecksText()
  const { stops, assessment, matching, unknown, freePlaces } = figures
  const apart = [
    stops > 0 && text.stops(stops),
    assessment > 0 && text.assessment(assessment),
    matching > 0 && text.matching(matching),
    unknown > 0 && text.unknown(unknown),
  ].filter((said) => said !== false)
  return (
    <div class="plek-small">
      <h3 class="plek-cell-panel__head">{text.apart}</h3>
      {apart.length === 0 ? (
        <p>{text.noneApart}</p>
      ) : (
        <ul class="plek-plain-list">
          {apart.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {freePlaces > 0 && <p>{text.free(freePlaces)}</p>}
    </div>
  )
}
