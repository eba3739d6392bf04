/** Two people at once: both values per cell, and the second one chooses. */
import { usePage } from '../shared/page-context.ts'
import { cellWords } from './cell-words.ts'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

export function ConflictPanel({ grid, row }: { grid: Grid; row: RowState }) {
  const text = useGridText()
  const { locale } = usePage().text
  const { offer } = row
  return (
    <section class="plek-conflict" aria-label={text.conflict.title}>
      <p>
        <b>{text.conflict.title}</b> {text.conflict.intro}
      </p>
      <ul>
        {row.conflicts.map(({ field, mine, theirs }) => (
          <li key={field} class="plek-conflict__cell">
            <span>{text.fields[field]}</span>
            <span>{text.conflict.mine(cellWords(text, locale, field, mine))}</span>
            <button
              class="plek-button plek-button--sm"
              type="button"
              id={`conflict-${offer.id}-${field.replace('.', '-')}`}
              aria-label={`${text.conflict.keep}: ${text.fields[field]}`}
              onClick={() => grid.keepMine(offer, field)}
            >
              {text.conflict.keep}
            </button>
            <span>{text.conflict.theirs(cellWords(text, locale, field, theirs))}</span>
            <button
              class="plek-button plek-button--sm"
              type="button"
              aria-label={`${text.conflict.take}: ${text.fields[field]}`}
              onClick={() => grid.takeTheirs(offer, field)}
            >
              {text.conflict.take}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
