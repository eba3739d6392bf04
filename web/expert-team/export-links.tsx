import type { Query } from '../shared/address.ts'
import { Icon } from '../shared/icon.tsx'
import { fileAddress } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** What is seen, to take along. */
export function ExportLinks({ query }: { query: Query }) {
  const text = useBottlenecksText()
  return (
    <div class="plek-page-head__actions">
      {(['csv', 'xlsx'] as const).map((form) => (
        <a key={form} class="plek-button" href={fileAddress(query, form)} aria-label={`${text[form]}: ${text.download}`} download>
          <Icon name="download" isSmall />
          {text[form]}
        </a>
      ))}
      <button class="plek-button plek-needs-script" type="button" onClick={() => print()}>
        <Icon name="print" isSmall />
        {text.print}
      </button>
    </div>
  )
}
