import type { ActionView as ActionData } from '../../api/contract/work-page.ts'
import { fullDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { ActionFields } from './new-action.tsx'
import { ConflictNotice, ShortTextField, WorkFaults } from './work-fields.tsx'
import { useWorkText } from './work-text.ts'

/** One action: what it says, and for who may act: to change it, finish it, or open it again. */
export function ActionView({ page }: { page: ActionData }) {
  const { action: text } = useWorkText()
  const { action, mayAct, isConflict } = page
  return (
    <>
      <div>
        <p>
          <a href={`/knelpunten/acties?region=${action.region.code}`}>{text.back}</a>
        </p>
        <h1>{text.title(action.category.name, action.region.name)}</h1>
      </div>
      {isConflict && <ConflictNotice />}
      {(!mayAct || isConflict || action.state === 'finished') && <Facts page={page} />}
      {mayAct && (action.state === 'finished' ? <Reopen page={page} /> : <Forms page={page} />)}
    </>
  )
}

function Facts({ page }: { page: ActionData }) {
  const { actions, action: text } = useWorkText()
  const { text: frame, dutch } = usePage()
  const { action, owner, dueOn, state, result, finishedOn } = page.action
  const facts: [string, string][] = [
    [actions.action, action],
    [actions.owner, owner.name],
    [actions.due, fullDay(frame.locale, dueOn)],
    [actions.state, finishedOn ? actions.finishedOn(fullDay(frame.locale, finishedOn)) : actions.states[state]],
    ...(result ? [[actions.result, result] as [string, string]] : []),
  ]
  return (
    <section class="plek-card" aria-labelledby="nu">
      <h2 id="nu">{text.now}</h2>
      <dl class="plek-work-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={value === action || value === result ? dutch : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Forms({ page }: { page: ActionData }) {
  const { action: text, actions } = useWorkText()
  const { action, owners, change, finish } = page
  const address = `/knelpunten/acties/${action.id}`
  const version = <input type="hidden" name="version" value={action.version} />
  return (
    <>
      <WorkFaults form={change.faults.length > 0 ? change : finish} />
      <section class="plek-card" aria-labelledby="afronden">
        <h2 id="afronden">{text.finish}</h2>
        <p>{text.finishIntro}</p>
        <form class="plek-fields" method="post" action={address} noValidate>
          {version}
          <ShortTextField form={finish} name="result" label={actions.result} />
          <button class="plek-button plek-button--primary" type="submit" name="doe" value="rond-af">
            {text.finishButton}
          </button>
        </form>
      </section>
      <section class="plek-card" aria-labelledby="wijzigen">
        <h2 id="wijzigen">{text.change}</h2>
        <form class="plek-fields" method="post" action={address} noValidate>
          {version}
          <ActionFields form={change} owners={owners} />
          <button class="plek-button" type="submit" name="doe" value="wijzig">
            {text.save}
          </button>
        </form>
      </section>
    </>
  )
}

function Reopen({ page: { action } }: { page: ActionData }) {
  const { action: text } = useWorkText()
  return (
    <form method="post" action={`/knelpunten/acties/${action.id}`}>
      <input type="hidden" name="version" value={action.version} />
      <button class="plek-button" type="submit" name="doe" value="open-weer">
        {text.reopen}
      </button>
    </form>
  )
}
