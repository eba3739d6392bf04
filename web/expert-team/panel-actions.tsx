import type { BottleneckAction } from '../../api/contract/bottleneck-action.ts'
import { shortDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useWorkText } from './work-text.ts'

interface Props {
  /** Of this kind of care in this region, as `listActions` gives them. */
  actions: BottleneckAction[]
  region: string
  category: string
  mayAct: boolean
}

/** What is done about one cell; what is finished stands on the page of actions. */
export function PanelActions({ actions, region, category, mayAct }: Props) {
  const { panel: text } = useWorkText()
  const { text: frame, dutch } = usePage()
  const open = actions.filter(({ state }) => state !== 'finished')
  const address = `/knelpunten/acties?${new URLSearchParams({ region, category })}`
  return (
    <section aria-labelledby="wat-doen-we">
      <h3 id="wat-doen-we">{text.title}</h3>
      {open.length === 0 && <p class="plek-small plek-subtle">{text.none}</p>}
      <ul class="plek-list">
        {open.map(({ id, action, owner, dueOn, state }) => (
          <li key={id}>
            <span lang={dutch}>{action}</span>
            <small class={state === 'overdue' ? 'plek-work-late' : undefined}>
              {owner.name}, {(state === 'overdue' ? text.overdue : text.due)(shortDay(frame.locale, dueOn))}
            </small>
          </li>
        ))}
      </ul>
      <p class="plek-noprint">
        <a href={mayAct ? `${address}#nieuw` : address}>{mayAct ? text.add : text.all}</a>
      </p>
    </section>
  )
}
