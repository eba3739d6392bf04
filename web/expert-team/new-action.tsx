import type { ActionOwner } from '../../api/contract/bottleneck-action.ts'
import type { ActionsView, Named, WorkForm } from '../../api/contract/work-page.ts'
import { ChoiceField, DayField, ShortTextField, WorkFaults } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

interface Props {
  adding: NonNullable<ActionsView['adding']>
  categories: Named[]
}

export function NewAction({ adding, categories }: Props) {
  const { actions: text } = useWorkText()
  const { region, owners, form } = adding
  return (
    <section class="plek-card plek-noprint" aria-labelledby="nieuw">
      <h2 id="nieuw">{text.addTitle(region.name)}</h2>
      <p>{text.addIntro}</p>
      <WorkFaults form={form} />
      <form class="plek-fields" method="post" action={`/knelpunten/acties?region=${region.code}`} noValidate>
        <ChoiceField form={form} name="category" label={text.category} choices={categories} none={text.choose} />
        <ActionFields form={form} owners={owners} />
        <button class="plek-button plek-button--primary" type="submit">
          {text.add}
        </button>
      </form>
    </section>
  )
}

/** What is planned: the same when it is new and when it is changed. */
export function ActionFields({ form, owners }: { form: WorkForm; owners: ActionOwner[] }) {
  const { actions: text } = useWorkText()
  const choices = owners.map(({ id, name }) => ({ code: id, name }))
  return (
    <>
      <ShortTextField form={form} name="action" label={text.action} />
      <ChoiceField form={form} name="owner" label={text.owner} choices={choices} none={text.choose} />
      <DayField form={form} name="dueOn" label={text.due} hint={text.dueHint} />
    </>
  )
}
