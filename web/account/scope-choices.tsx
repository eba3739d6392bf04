import type { FormState, NamedChoice } from '../../api/contract/account-page.ts'
import { useOrganisationText } from './account-text.ts'
import { faultOf } from './fault-words.ts'
import type { MembersData } from './members-view.tsx'

interface Props {
  page: MembersData
  form: FormState
  /** Several forms on a page ask this. */
  idPrefix: string
}

/** For which regions or locations a role is held; nothing ticked: for all. Folded away: it is rarely needed. */
export function ScopeChoices({ page, form, idPrefix }: Props) {
  const text = useOrganisationText().scope
  const { regionChoices, locationChoices } = page
  return (
    <>
      <Unshown form={form} name="regionCodes" choices={shownOf(regionChoices)} />
      <Unshown form={form} name="locationIds" choices={shownOf(locationChoices)} />
      {regionChoices.length > 1 && (
        <Ticks form={form} name="regionCodes" legend={text.regions} hint={text.regionsHint} choices={regionChoices} idPrefix={idPrefix} />
      )}
      {locationChoices.length > 1 && (
        <Ticks
          form={form}
          name="locationIds"
          legend={text.locations}
          hint={text.locationsHint}
          choices={locationChoices}
          idPrefix={idPrefix}
        />
      )}
    </>
  )
}

/** One is no choice. */
function shownOf(choices: NamedChoice[]): NamedChoice[] {
  return choices.length > 1 ? choices : []
}

/** What a role is held to already and cannot be chosen here, such as another manager's region, stays as it is. */
function Unshown({ form, name, choices }: Pick<TicksProps, 'form' | 'name' | 'choices'>) {
  const held = (form.values[name] ?? '').split(' ').filter((code) => code !== '' && !choices.some((choice) => choice.code === code))
  return (
    <>
      {held.map((code) => (
        <input key={code} type="hidden" name={name} value={code} />
      ))}
    </>
  )
}

interface TicksProps {
  form: FormState
  name: 'regionCodes' | 'locationIds'
  legend: string
  hint: string
  choices: NamedChoice[]
  idPrefix: string
}

function Ticks({ form, name, legend, hint, choices, idPrefix }: TicksProps) {
  const ticked = (form.values[name] ?? '').split(' ')
  const isWrong = faultOf(form, name) !== undefined
  return (
    <details class="plek-scope" open={isWrong || choices.some(({ code }) => ticked.includes(code))}>
      <summary class="plek-button plek-button--sm plek-button--quiet" id={isWrong ? `veld-${name}` : undefined}>
        {legend}
      </summary>
      <fieldset aria-describedby={`${idPrefix}-${name}`}>
        <legend class="plek-visually-hidden">{legend}</legend>
        <p class="plek-field__hint" id={`${idPrefix}-${name}`}>
          {hint}
        </p>
        {choices.map(({ code, name: label }) => (
          <label key={code} class="plek-check">
            <input type="checkbox" name={name} value={code} defaultChecked={ticked.includes(code)} /> {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
