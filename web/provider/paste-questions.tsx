/** What a row asks, each with the way to answer it in place; and leaving the row out. */
import type { ImportRow, RowProblem } from '../../api/contract/availability-import.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { PasteField } from './paste-field.tsx'
import { fieldId, otherFields, problemId } from './paste-fields.ts'
import { currentWords, problemWords } from './paste-words.ts'
import { usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'
import { usePasteWords } from './use-paste-words.ts'

const SKIP = 'skip'

export function PasteQuestions({ row, paste }: { row: ImportRow; paste: Paste }) {
  return (
    <div class="plek-paste__questions">
      {row.problems.map((problem, at) => (
        <Question key={`${problem.field} ${problem.code}`} row={row} problem={problem} at={at} paste={paste} />
      ))}
      {row.jumps.map((jump) => (
        <Jump key={jump.field} row={row} jump={jump} paste={paste} />
      ))}
      {row.jumps.length > 0 && <JumpYes row={row} paste={paste} />}
      {row.candidates.length > 0 ? <ChooseOffer row={row} paste={paste} /> : <Skip row={row} paste={paste} />}
    </div>
  )
}

function Question({ row, problem, at, paste }: { row: ImportRow; problem: RowProblem; at: number; paste: Paste }) {
  const words = usePasteWords()
  const { dutch } = usePage()
  const text = usePasteText()
  const said = problemWords(words, problem)
  const isOther = otherFields.some((field) => field === problem.field)
  const { suggestion } = problem
  return (
    <>
      <span class="plek-field__error" id={problemId(row.row, at)} lang={said.isDutch ? dutch : undefined}>
        <Icon name="warn" isSmall />
        {said.words}
      </span>
      {isOther && (
        <label class="plek-field" for={fieldId(row.row, problem.field)}>
          <span class="plek-small">{text.fields[problem.field]}</span>
          <PasteField row={row} problem={problem} paste={paste} isLabelled />
        </label>
      )}
      {suggestion !== undefined && (
        <button
          class="plek-button plek-button--sm plek-needs-script"
          type="button"
          onClick={() => paste.choose({ row: row.row, values: { [problem.field]: suggestion } })}
        >
          {text.suggestion(suggestion)}
        </button>
      )}
      {problem.field === 'remark' && <WithoutRemark row={row} paste={paste} />}
      {problem.code === 'changed-meanwhile' && row.current && <Conflict row={row} version={row.current.version} paste={paste} />}
    </>
  )
}

function WithoutRemark({ row, paste }: { row: ImportRow; paste: Paste }) {
  return (
    <label class="plek-check">
      <input
        type="checkbox"
        name={`zonder-${row.row}-remark`}
        value="1"
        onChange={() => paste.choose({ row: row.row, values: { remark: '' } })}
      />
      {usePasteText().withoutRemark}
    </label>
  )
}

function Conflict({ row, version, paste }: { row: ImportRow; version: number; paste: Paste }) {
  const words = usePasteWords()
  const { text } = words
  return (
    <>
      <span>{text.conflict(currentWords(words, row))}</span>
      <label class="plek-check">
        <input type="checkbox" name={`versie-${row.row}`} value={version} onChange={() => paste.choose({ row: row.row, version })} />
        {text.conflictMine}
      </label>
    </>
  )
}

function Jump({ row, jump }: { row: ImportRow; jump: ImportRow['jumps'][number]; paste: Paste }) {
  const text = usePasteText()
  return (
    <span class="plek-paste__jump" id={`sprong-${row.row}-${jump.field}`}>
      <Icon name="warn" isSmall />
      {text.jump(text.fields[jump.field] ?? jump.field, jump.from, jump.to)}
    </span>
  )
}

function JumpYes({ row, paste }: { row: ImportRow; paste: Paste }) {
  return (
    <label class="plek-check">
      <input
        type="checkbox"
        name={`sprong-${row.row}`}
        value="1"
        aria-describedby={row.jumps.map(({ field }) => `sprong-${row.row}-${field}`).join(' ')}
        onChange={() => paste.choose({ row: row.row, confirmedJump: true })}
      />
      {usePasteText().jumpYes}
    </label>
  )
}

function ChooseOffer({ row, paste }: { row: ImportRow; paste: Paste }) {
  const text = usePasteText()
  const { dutch } = usePage()
  const at = row.problems.findIndex(({ field }) => field === 'offerId')
  return (
    <select
      class="plek-select plek-select--dense plek-paste__choose"
      name={`aanbod-${row.row}`}
      aria-label={text.chooseOffer(row.row)}
      aria-describedby={at >= 0 ? problemId(row.row, at) : undefined}
      onChange={({ currentTarget: { value } }) =>
        paste.choose(value === SKIP ? { row: row.row, isSkipped: true } : { row: row.row, offerId: value || null })
      }
    >
      <option value="">{text.choose}</option>
      {row.candidates.map(({ id, title, productCode, region, town }) => (
        <option key={id} value={id} lang={dutch}>
          {[title, `${productCode} ${region}`, town].filter(Boolean).join(', ')}
        </option>
      ))}
      <option value={SKIP}>{text.skip}</option>
    </select>
  )
}

function Skip({ row, paste }: { row: ImportRow; paste: Paste }) {
  return (
    <label class="plek-check">
      <input type="checkbox" name={`aanbod-${row.row}`} value={SKIP} onChange={() => paste.choose({ row: row.row, isSkipped: true })} />
      {usePasteText().skipRow(row.row)}
    </label>
  )
}
