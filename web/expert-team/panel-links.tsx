import type { Figures } from '../../api/contract/bottleneck.ts'
import type { CellPanel } from '../../api/contract/bottlenecks-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useBottlenecksText } from './bottlenecks-text.ts'

interface Props {
  panel: CellPanel
  figures: Figures
  isToday: boolean
}

/** From the figure to what is behind it. */
export function PanelLinks({ panel, figures, isToday }: Props) {
  const all = useBottlenecksText()
  const { panel: text } = all
  const unmet = unmetWords(figures, all)
  return (
    <>
      {panel.providersLate > 0 && (
        <p class="plek-small plek-cell-panel__late">
          <Icon name="warn" isSmall />
          <span>
            {text.late(panel.providersLate)}{' '}
            {panel.lateRegion && <a href={`/regio/achterstanden?regio=${panel.lateRegion}`}>{text.lateWho}</a>}
          </span>
        </p>
      )}
      {unmet && <p class="plek-small">{text.unmet(unmet)}</p>}
      <p class="plek-noprint">
        <a class="plek-button plek-button--block" href={`/zoeken?${panel.search}`}>
          {text.seeOffers(figures.offers)}
        </a>
      </p>
      {!isToday && <p class="plek-small plek-subtle">{text.seeNow}</p>}
    </>
  )
}

/** null: not counted for this, or none. */
function unmetWords({ unmet }: Figures, { panel: text }: ReturnType<typeof useBottlenecksText>): string | null {
  if (unmet === null || unmet === 0) return null
  if (unmet === 'under-5') return text.unmetFew
  return unmet === 'hidden' ? text.unmetHidden : text.unmetCount(unmet)
}
