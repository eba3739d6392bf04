import { roleLabels } from '../../api/contract/role-labels.ts'
import { usePage } from '../shared/page-context.ts'
import { useAccountText, useOrganisationText } from './account-text.ts'
import { FaultSummary } from './fault-summary.tsx'
import { SelectField, TextField } from './field.tsx'
import type { MembersData } from './members-view.tsx'
import { ScopeChoices } from './scope-choices.tsx'

export function InviteForm({ page }: { page: MembersData }) {
  const { language } = usePage()
  const { invite: text, scope } = useOrganisationText()
  const { languages } = useAccountText().account
  const { form, roleChoices, ownAddress } = page
  return (
    <section class="plek-card" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{text.title}</h2>
      <p>{text.intro}</p>
      <FaultSummary
        form={form}
        labels={{ email: text.email, role: text.role, language: text.language, regionCodes: scope.regions, locationIds: scope.locations }}
      />
      <form class="plek-fields" method="post" action={`${ownAddress}/uitnodigingen`} noValidate>
        <TextField form={form} name="email" label={text.email} type="email" autoComplete="off" spellcheck={false} />
        <SelectField
          form={form}
          name="role"
          label={text.role}
          choices={[
            { value: '', label: text.chooseRole },
            ...roleChoices.map((role) => ({ value: role, label: roleLabels[language][role] })),
          ]}
        />
        <SelectField
          form={form}
          name="language"
          label={text.language}
          choices={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        />
        <ScopeChoices page={page} form={form} idPrefix="nieuw" />
        <button class="plek-button plek-button--primary" type="submit">
          {text.submit}
        </button>
      </form>
    </section>
  )
}
