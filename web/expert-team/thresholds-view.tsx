import type { Threshold } from '../../api/contract/bottleneck-threshold.ts'
import type { ThresholdsView as ThresholdsData } from '../../api/contract/work-page.ts'
import { usePage } from '../shared/page-context.ts'
import { NumberCell } from './number-cell.tsx'
import { RegionMonthForm } from './region-month-form.tsx'
import { ConflictNotice, WorkFaults } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

/** The threshold per kind of care: to read, and for who may act to set. */
export function ThresholdsView({ page }: { page: ThresholdsData }) {
  const { thresholds: text } = useWorkText()
  const { region, regions, mayAct, form, isConflict } = page
  return (
    <>
      <div>
        <h1>{text.title(region.name)}</h1>
        <p>{text.intro}</p>
      </div>
      <RegionMonthForm address="/knelpunten/drempels" region={region} regions={regions} period={null} />
      {isConflict && <ConflictNotice />}
      <WorkFaults form={form} />
      {mayAct ? (
        <form class="plek-stack" method="post" action={`/knelpunten/drempels?region=${region.code}`} noValidate>
          <Thresholds page={page} />
          <button class="plek-button plek-button--primary" type="submit">
            {text.save}
          </button>
        </form>
      ) : (
        <Thresholds page={page} />
      )}
    </>
  )
}

function Thresholds({ page }: { page: ThresholdsData }) {
  const { thresholds: text } = useWorkText()
  return (
    <section class="plek-card plek-scroll">
      <table class="plek-table">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            <th scope="col" class="plek-num">
              {text.norm}
            </th>
            <th scope="col" class="plek-num">
              {text.own}
            </th>
            <th scope="col" class="plek-num">
              {text.holds}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.thresholds.map((threshold) => (
            <Row key={threshold.category} page={page} threshold={threshold} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ page, threshold }: { page: ThresholdsData; threshold: Threshold }) {
  const { thresholds: text } = useWorkText()
  const { dutch } = usePage()
  const { category, name, normWeeks, weeks, thresholdWeeks, version } = threshold
  const words = (count: number | null) => (count === null ? text.none : text.weeks(count))
  return (
    <tr>
      <th scope="row" lang={dutch}>
        {name}
      </th>
      <td class="plek-num">{words(normWeeks)}</td>
      <td class="plek-num">
        {page.mayAct ? (
          <>
            <NumberCell
              form={page.form}
              name={`weken ${category}`}
              label={text.ownOf(name)}
              value={weeks === null ? '' : String(weeks)}
              now={page.isConflict ? text.now(weeks) : null}
            />
            <input type="hidden" name={`versie ${category}`} value={version} />
          </>
        ) : (
          words(weeks)
        )}
      </td>
      <td class="plek-num">{words(thresholdWeeks)}</td>
    </tr>
  )
}
