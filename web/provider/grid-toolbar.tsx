/** Which rows are shown. */
import { usePage } from '../shared/page-context.ts'
import { type ShownRows, shownRows } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import { isToConfirm } from './urgency.ts'
import type { Grid } from './use-grid.ts'

export function GridToolbar({ grid }: { grid: Grid }) {
  const text = useGridText().toolbar
  const { now } = usePage()
  const counts: Record<ShownRows, number> = {
    all: grid.offers.length,
    'to-confirm': grid.offers.filter((offer) => isToConfirm(offer, now)).length,
    changed: grid.changed.length,
  }
  const regions = [...new Map(grid.offers.map(({ region }) => [region.code, region.name]))]
  return (
    <div class="plek-toolbar">
      <fieldset class="plek-toggle">
        <legend class="plek-visually-hidden">{text.label}</legend>
        {shownRows.map((shown) => (
          <button
            key={shown}
            class="plek-toggle__item"
            type="button"
            aria-pressed={grid.view.shown === shown}
            onClick={() => grid.look({ ...grid.view, shown })}
          >
            {text.shown[shown]} {counts[shown]}
          </button>
        ))}
      </fieldset>
      {regions.length > 1 && (
        <select
          class="plek-select plek-select--dense"
          aria-label={text.region}
          value={grid.view.region}
          onChange={(event) => grid.look({ ...grid.view, region: event.currentTarget.value })}
        >
          <option value="">{text.allRegions}</option>
          {regions.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p class="plek-toolbar__end plek-small plek-subtle plek-keys">{text.keys}</p>
    </div>
  )
}
