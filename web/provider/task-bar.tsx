/** What has to be done, and the one button for when everything is still right. */
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useGridText } from './provider-text.ts'
import { reportsToSave } from './save-rows.ts'
import { countUrgencies, type UrgencyCounts } from './urgency.ts'
import type { Grid } from './use-grid.ts'

export function TaskBar({ grid }: { grid: Grid }) {
  const text = useGridText().task
  const { now } = usePage()
  const counts = countUrgencies(grid.offers, now)
  const total = grid.offers.length
  const toDo = counts.soon + counts.late
  const rows = reportsToSave(grid.rows, 'changes-and-rest', new Set(grid.inView.map(({ offer }) => offer.id)))
  const confirms = rows.filter(({ kind }) => kind === 'confirm').length
  const notConfirmable = grid.inView.filter(
    ({ offer, changes, isConfirmable }) => offer.mayReport && changes.length === 0 && !isConfirmable,
  )
  return (
    <section class="plek-card plek-taskbar" aria-label={text.label}>
      <div>
        <p class="plek-taskbar__big">{toDo === 0 ? text.allFine(total) : text.toDo(toDo, total, counts.late)}</p>
        <Meter counts={counts} total={total} label={text.meter(counts.fine, counts.soon, counts.late)} />
        <ul class="plek-legend">
          <Entry icon="open" count={counts.fine} label={text.fine} />
          <Entry icon="waiting" count={counts.soon} label={text.soon} />
          <Entry icon="warn" count={counts.late} label={text.late} />
        </ul>
      </div>
      <div class="plek-taskbar__action">
        <button
          class="plek-button plek-button--primary plek-button--lg"
          type="button"
          aria-describedby="bevestigt"
          aria-disabled={grid.saving.state === 'saving'}
          onClick={() => grid.save('changes-and-rest')}
        >
          <Icon name="check" />
          {grid.changed.length > 0 ? text.saveAndConfirm : text.confirmAll}
        </button>
        <p class="plek-small plek-subtle" id="bevestigt">
          {text.confirms(confirms)} {notConfirmable.length > 0 && text.notConfirmable(notConfirmable.length)}
        </p>
      </div>
    </section>
  )
}

function Entry({ icon, count, label }: { icon: 'open' | 'waiting' | 'warn'; count: number; label: string }) {
  return (
    <li>
      <Icon name={icon} isSmall />
      <b>{count}</b> {label}
    </li>
  )
}

/** Drawn with attributes, since the page allows no inline style. */
function Meter({ counts, total, label }: { counts: UrgencyCounts; total: number; label: string }) {
  const parts = [
    { name: 'ok', share: counts.fine / total },
    { name: 'due', share: counts.soon / total },
    { name: 'late', share: counts.late / total },
  ].filter(({ share }) => share > 0)
  let from = 0
  return (
    <svg class="plek-meter" viewBox="0 0 1000 8" preserveAspectRatio="none" role="img" aria-label={label}>
      <pattern id="plek-meter-stripes" width={14} height={8} patternUnits="userSpaceOnUse" patternTransform="skewX(-45)">
        <rect class="plek-meter__stripe" width={8} height={8} />
      </pattern>
      {parts.map(({ name, share }) => {
        const x = from
        from += share * 1000
        return <rect key={name} class={`plek-meter__${name}`} x={x} y={0} width={Math.max(share * 1000 - 2, 2)} height={8} />
      })}
    </svg>
  )
}
