import type { BottleneckAction } from '../../api/contract/bottleneck-action.ts'
import type { ActionsView as ActionsData } from '../../api/contract/work-page.ts'
import { actionStates } from '../../api/domain/bottleneck-action.ts'
import { fullDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { NewAction } from './new-action.tsx'
import { ChoiceField } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

/** Everything that is done about bottlenecks, the overdue first. */
export function ActionsView({ page }: { page: ActionsData }) {
  const { actions: text } = useWorkText()
  return (
    <>
      <div>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </div>
      <Filter page={page} />
      <p role="status">{text.count(page.actions.length)}</p>
      {page.actions.length === 0 ? <p class="plek-card">{text.none}</p> : <List page={page} />}
      {page.adding && <NewAction adding={page.adding} categories={page.categories} />}
    </>
  )
}

function Filter({ page }: { page: ActionsData }) {
  const { actions: text, ...rest } = useWorkText()
  const form = { values: page.asked, faults: [] }
  const states = actionStates.map((code) => ({ code, name: text.states[code] }))
  return (
    <form method="get" action="/knelpunten/acties" class="plek-card plek-work-filter plek-noprint" aria-label={text.filter}>
      <ChoiceField prefix="keuze" form={form} name="region" label={rest.region} choices={page.regions} none={rest.allRegions} />
      <ChoiceField prefix="keuze" form={form} name="category" label={text.category} choices={page.categories} none={text.allCategories} />
      <ChoiceField prefix="keuze" form={form} name="state" label={text.state} choices={states} none={text.allStates} />
      <button class="plek-button" type="submit">
        {rest.show}
      </button>
    </form>
  )
}

function List({ page }: { page: ActionsData }) {
  const { actions: text } = useWorkText()
  return (
    <section class="plek-card" aria-label={text.caption}>
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.action}</th>
            <th scope="col">{text.bottleneck}</th>
            <th scope="col">{text.owner}</th>
            <th scope="col">{text.due}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {page.actions.map((action) => (
            <Row key={action.id} action={action} mayAct={page.ownRegions.includes(action.region.code)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ action, mayAct }: { action: BottleneckAction; mayAct: boolean }) {
  const { actions: text } = useWorkText()
  const { dutch, text: frame } = usePage()
  const { region, category, owner, dueOn, result, finishedOn, state } = action
  return (
    <tr>
      <th scope="row">
        <span lang={dutch}>{action.action}</span>
        {mayAct && (
          <div class="plek-noprint plek-work-change">
            <a href={`/knelpunten/acties/${action.id}`} aria-label={text.changeOf(action.action)}>
              {text.change}
            </a>
          </div>
        )}
      </th>
      <td data-label={text.bottleneck}>
        <a href={`/knelpunten?region=${region.code}&category=${category.code}`} lang={dutch}>
          {category.name}
        </a>
        <small>{region.name}</small>
      </td>
      <td data-label={text.owner}>{owner.name}</td>
      <td data-label={text.due}>{fullDay(frame.locale, dueOn)}</td>
      <td data-label={text.state}>
        <b class={state === 'overdue' ? 'plek-work-late' : undefined}>{text.states[state]}</b>
        {result && <small lang={dutch}>{result}</small>}
        {finishedOn && <small>{text.finishedOn(fullDay(frame.locale, finishedOn))}</small>}
      </td>
    </tr>
  )
}
