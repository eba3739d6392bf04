import type { Named, WorkForm } from '../../api/contract/work-page.ts'
import { ChoiceField, WorkFaults, WorkField } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

interface Props {
  address: string
  region: Named
  regions: Named[]
  /** The other choice on the page; null: there is none. */
  period: { name: string; label: string; hint: string; asked: WorkForm } | null
}

/** Of which region a page is, and of which month or quarter. */
export function RegionMonthForm({ address, region, regions, period }: Props) {
  const text = useWorkText()
  const form = { values: { region: region.code }, faults: [] }
  const isWrong = period !== null && period.asked.faults.length > 0
  return (
    <>
      {period && <WorkFaults form={period.asked} title={text.wrongPeriod} />}
      <form method="get" action={address} class="plek-card plek-work-filter plek-noprint" aria-label={text.show}>
        <ChoiceField form={form} name="region" label={text.region} choices={regions} none={text.actions.choose} />
        {period && (
          <WorkField form={period.asked} name={period.name} label={period.label} hint={period.hint}>
            <input
              type="text"
              id={`veld-${period.name}`}
              name={period.name}
              class="plek-textbox"
              defaultValue={period.asked.values[period.name] ?? ''}
              aria-invalid={isWrong || undefined}
              aria-describedby={isWrong ? `uitleg-${period.name} fout-${period.name}` : `uitleg-${period.name}`}
            />
          </WorkField>
        )}
        <button class="plek-button" type="submit">
          {text.show}
        </button>
      </form>
    </>
  )
}
