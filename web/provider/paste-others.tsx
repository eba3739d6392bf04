/** Rows that are left out, with why. */
import type { ImportRow } from '../../api/contract/availability-import.ts'
import { usePage } from '../shared/page-context.ts'
import { usePasteText } from './provider-text.ts'

export function PasteOthers({ rows }: { rows: readonly ImportRow[] }) {
  const text = usePasteText()
  const { dutch } = usePage()
  const others = rows.filter(({ state }) => state === 'skipped' || state === 'elsewhere')
  if (others.length === 0) return null
  return (
    <details class="plek-paste__columns">
      <summary>{text.others(others.length)}</summary>
      <ul class="plek-paste__others" lang={dutch}>
        {others.map((row) => (
          <li key={row.row}>
            {text.row(row.row)}: {row.offer?.title ?? Object.values(row.written).slice(0, 4).join(', ')}.{' '}
            <span class="plek-subtle">{row.why}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
