import { Icon } from '../shared/icon.tsx'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** What is seen, to take along. */
export function ExportLinks() {
  const text = useBottlenecksText()
  return (
    <div class="plek-page-head__actions">
      <button class="plek-button plek-needs-script" type="button" onClick={() => print()}>
        <Icon name="print" isSmall />
        {text.print}
      </button>
    </div>
  )
}
