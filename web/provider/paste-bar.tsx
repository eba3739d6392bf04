/** How many rows are ready, and taking them over: only those, whatever the others ask. */
import { usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'

export function PasteBar({ paste }: { paste: Paste }) {
  const { bar: text, mended } = usePasteText()
  const { counts, rows } = paste.shown
  const leaves = (state: string) => rows.filter((row) => row.state === state && paste.leaves.has(row.row)).length
  const [changed, confirmed] = [counts.change - leaves('change'), counts.confirm - leaves('confirm')]
  const ready = changed + confirmed
  const { big, small } = text.ready(changed, confirmed)
  return (
    <div class="plek-savebar plek-paste__bar">
      <div class="plek-savebar__bar">
        <p role="status">
          {ready === 0 ? (
            text.none
          ) : (
            <>
              <b>{big}</b> <span class="plek-subtle">{small}</span>
            </>
          )}
          {paste.mended !== null && <span class="plek-visually-hidden"> {mended(paste.mended, counts.problem)}</span>}
        </p>
        {/* First, so that Enter in a field without the script looks again and takes nothing over. */}
        <button class="plek-button plek-without-script" type="submit" name="doe" value="kijk">
          {text.again}
        </button>
        <button class="plek-button" type="submit" name="doe" value="weg">
          {text.cancel}
        </button>
        <button
          class="plek-button plek-button--primary"
          type="submit"
          name="doe"
          value="neem"
          disabled={ready === 0}
          aria-disabled={paste.isBusy}
        >
          {paste.isBusy ? text.busy : text.take(ready, counts.problem === 0)}
        </button>
      </div>
    </div>
  )
}
