import type { NamedChoice } from '../../api/contract/account-page.ts'
import { useOrganisationText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { SelectField, TextField } from './field.tsx'
import type { OrganisationsData } from './organisations-view.tsx'

/** An organisation, with its first administrator. */
export function NewOrganisation({ page }: { page: OrganisationsData }) {
  const { kinds, organisations: text } = useOrganisationText()
  const { form, kindChoices, regionChoices, providerChoices, municipalityChoices } = page
  const none = { value: '', label: text.choose }
  const labels = {
    name: text.newName,
    kind: text.newKind,
    regionCode: text.newRegion,
    providerId: text.newProvider,
    municipalityCode: text.newMunicipality,
    email: text.newEmail,
  }
  return (
    <section class="plek-card" aria-labelledby="nieuw">
      <h2 id="nieuw">{text.newTitle}</h2>
      <p>{text.newIntro}</p>
      <FaultSummary form={form} labels={labels} />
      <form
        class="plek-fields"
        method="post"
        action={page.regionCode ? `${page.ownAddress}?regio=${page.regionCode}` : page.ownAddress}
        noValidate
      >
        <TextField form={form} name="name" label={labels.name} autoComplete="off" />
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          choices={kindChoices.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        {regionChoices.length > 1 && (
          <SelectField form={form} name="regionCode" label={labels.regionCode} choices={toChoices(regionChoices)} />
        )}
        {kindChoices.includes('provider') && (
          <SelectField
            form={form}
            name="providerId"
            label={labels.providerId}
            hint={text.newProviderHint}
            choices={[none, ...toChoices(providerChoices)]}
          />
        )}
        {kindChoices.includes('local-team') && (
          <SelectField
            form={form}
            name="municipalityCode"
            label={labels.municipalityCode}
            hint={text.newMunicipalityHint}
            choices={[none, ...toChoices(municipalityChoices)]}
          />
        )}
        <TextField form={form} name="email" label={labels.email} type="email" autoComplete="off" spellcheck={false} />
        <button class="plek-button plek-button--primary" type="submit">
          {text.submit}
        </button>
      </form>
    </section>
  )
}

function toChoices(choices: NamedChoice[]) {
  return choices.map(({ code, name }) => ({ value: code, label: name }))
}
