import type { Named } from '../../api/contract/work-page.ts'
import { ChoiceField, WorkField } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

interface Props {
  address: string
  region: Named
  regions: Named[]
  /** The other choice on the page; null: there is none. */
  period: { name: string; label: string; hint: string; value: string } | null
}

/** Of which region a page is, and of which month or quarter. */
export function RegionMonthForm({ address, region, regions, period }: Props) {
  const text = useWorkText()
  const form = { values: { region: region.code }, faults: [] }
  return (
    <form method="get" action={address} class="plek-card plek-work-filter plek-noprint" aria-label={text.show}>
      <ChoiceField form={form} name="region" label={text.region} choices={regions} none={text.actions.choose} />
      {period && (
        <WorkField form={form} name={period.name} label={period.label} hint={period.hint}>
          <input
            type="text"
            id={`veld-${period.name}`}
            name={period.name}
            class="plek-textbox"
            defaultValue={period.value}
            aria-describedby={`uitleg-${period.name}`}
          />
        </WorkField>
      )}
      <button class="plek-button" type="submit">
        {text.show}
      </button>
    </form>
  )
}
