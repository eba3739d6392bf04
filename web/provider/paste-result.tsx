/** What happens to a row that is right: its changes in words, how its cells were read, and leaving it out after all. */
import type { ImportRow } from '../../api/contract/availability-import.ts'
import { usePage } from '../shared/page-context.ts'
import { otherFields } from './paste-fields.ts'
import { recognitionWords, valueWords } from './paste-words.ts'
import type { Paste } from './use-paste.ts'
import { usePasteWords } from './use-paste-words.ts'

export function PasteResult({ row, paste }: { row: ImportRow; paste: Paste }) {
  const words = usePasteWords()
  const { text } = words
  return (
    <>
      <label class="plek-check plek-paste__take">
        <input
          type="checkbox"
          name="neem"
          value={row.row}
          checked={!paste.leaves.has(row.row)}
          aria-label={`${text.takeRow}, ${text.row(row.row)}`}
          onChange={(event) => paste.take(row.row, event.currentTarget.checked)}
        />
        {row.changes.length > 0 ? text.changed(row.changes.length) : <span class="plek-subtle">{text.same}</span>}
      </label>
      <input type="hidden" name="getoond" value={row.row} />
      <OtherChanges row={row} />
      <Readings row={row} />
    </>
  )
}

/** Those that have no column of their own. */
function OtherChanges({ row }: { row: ImportRow }) {
  const words = usePasteWords()
  const changes = row.changes.filter(({ field }) => otherFields.some((other) => other === field))
  return (
    <>
      {changes.map(({ field, from, to }) => (
        <small key={field}>
          {words.text.fields[field]}: <del>{valueWords(words, field, from)}</del> <span aria-hidden="true">→</span>{' '}
          <b>{valueWords(words, field, to)}</b>
        </small>
      ))}
    </>
  )
}

const SHOWN_BESIDE = ['product', 'region', 'location']

function Readings({ row }: { row: ImportRow }) {
  const words = usePasteWords()
  const { dutch } = usePage()
  const readings = row.recognised.filter(({ field, written }) => written === null || !SHOWN_BESIDE.includes(field))
  return (
    <>
      {readings.map((recognition) => {
        const said = recognitionWords(words, recognition)
        return (
          <small key={`${recognition.field} ${recognition.because}`} lang={said.isDutch ? dutch : undefined}>
            {said.words}
          </small>
        )
      })}
    </>
  )
}
