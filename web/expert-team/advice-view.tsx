import type { ShownCount } from '../../api/contract/bottleneck.ts'
import type { AdviceCell, AdviceView as AdviceData, Named } from '../../api/contract/work-page.ts'
import { adviceCauses } from '../../api/domain/codes.ts'
import { monthAndYear } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { NumberCell } from './number-cell.tsx'
import { RegionMonthForm } from './region-month-form.tsx'
import { ConflictNotice, idOf, WorkFaults } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

/** Advice of one month in numbers: a small form for the expert team, a table for who reads. */
export function AdviceView({ page }: { page: AdviceData }) {
  const { advice: text } = useWorkText()
  const { region, regions, month, asked, mayRecord, isConflict, form } = page
  return (
    <>
      <div>
        <h1>{text.title(region.name)}</h1>
        <p>{text.intro}</p>
      </div>
      <RegionMonthForm
        address="/knelpunten/adviezen"
        region={region}
        regions={regions}
        period={{ name: 'maand', label: text.month, hint: text.monthHint, asked }}
      />
      {isConflict && <ConflictNotice />}
      <WorkFaults form={form} />
      {mayRecord ? (
        <form class="plek-stack" method="post" action={`/knelpunten/adviezen?region=${region.code}&maand=${month}`} noValidate>
          <Counts page={page} />
          <button class="plek-button plek-button--primary" type="submit">
            {text.save}
          </button>
        </form>
      ) : (
        <Counts page={page} />
      )}
      {!mayRecord && <p class="plek-small plek-subtle">{text.masked}</p>}
    </>
  )
}

function Counts({ page }: { page: AdviceData }) {
  const { advice: text } = useWorkText()
  const { text: frame, dutch } = usePage()
  return (
    <section class="plek-card plek-scroll">
      <table class="plek-table">
        <caption>{text.caption(monthAndYear(frame.locale, `${page.month}-01`))}</caption>
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            {adviceCauses.map((cause) => (
              <th key={cause} scope="col" class="plek-num">
                {text.causes[cause]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map(({ category, cells }) => (
            <tr key={category?.code ?? ''}>
              <th scope="row" lang={category ? dutch : undefined}>
                {category?.name ?? text.noCategory}
              </th>
              {cells.map((cell) => (
                <td key={cell.cause} class="plek-num">
                  {page.mayRecord ? <CountField page={page} category={category} cell={cell} /> : <Count count={cell.count} />}
                </td>
              ))}
            </tr>
          ))}
          {page.mayRecord && ['1', '2'].map((row) => <NewRow key={row} page={page} row={row} />)}
        </tbody>
      </table>
    </section>
  )
}

function Count({ count }: { count: ShownCount }) {
  const { advice: text } = useWorkText()
  return <>{count === 'under-5' ? text.under5 : count === 'hidden' ? text.hidden : count}</>
}

function CountField({ page, category, cell }: { page: AdviceData; category: Named | null; cell: AdviceCell }) {
  const { advice: text } = useWorkText()
  const { field, cause, count, version } = cell
  const now = typeof count === 'number' ? count : 0
  return (
    <>
      <NumberCell
        form={page.form}
        name={field}
        label={text.countOf(text.causes[cause], category?.name ?? text.noCategory)}
        value={String(now)}
        now={page.isConflict ? text.now(now) : null}
      />
      <input type="hidden" name={field.replace('aantal', 'versie')} value={version} />
    </>
  )
}

/** A kind of care that is not there yet. */
function NewRow({ page, row }: { page: AdviceData; row: string }) {
  const { advice: text, actions } = useWorkText()
  const { dutch } = usePage()
  const name = `soort ${row}`
  return (
    <tr>
      <th scope="row">
        <select name={name} id={idOf(name)} class="plek-select plek-select--dense" aria-label={text.newRow(row)}>
          <option value="">{actions.choose}</option>
          {page.categories.map(({ code, name: label }) => (
            <option key={code} value={code} selected={code === page.form.values[name]} lang={dutch}>
              {label}
            </option>
          ))}
        </select>
      </th>
      {adviceCauses.map((cause) => (
        <td key={cause} class="plek-num">
          <NumberCell
            form={page.form}
            name={`aantal nieuw-${row} ${cause}`}
            label={text.countOf(text.causes[cause], text.newRow(row))}
            value=""
            now={null}
          />
        </td>
      ))}
    </tr>
  )
}
