import type { Signal } from '../../api/contract/signal.ts'
import type { SignalStatus } from '../../api/domain/codes.ts'
import { outcomesOf } from '../../api/domain/signal-course.ts'
import { usePage } from './page-context.ts'
import { useSignalsText } from './signals-text.ts'

interface Props {
  signal: Signal
  /** The part of the list that is shown, to come back to. */
  status: SignalStatus | null
}

/** What this reader may do now; one press each, and an end with its outcome. */
export function SignalSteps({ signal, status }: Props) {
  const { list } = useSignalsText()
  const about = list.about(signal.category.name, signal.region.name)
  const action = `/meldingen/${signal.id}?status=${status ?? 'alle'}`
  const simple = signal.steps.filter((step) => step === 'care-broker' || step === 'expert-team')
  const words = (step: 'care-broker' | 'expert-team') => (isTakenOver(signal) ? list.steps.take : list.steps[step])
  return (
    <div class="plek-cluster">
      {simple.map((step) => (
        <form key={step} method="post" action={action}>
          <input type="hidden" name="version" value={signal.version} />
          <button class="plek-button" type="submit" name="status" value={step} aria-label={`${words(step)}: ${about}`}>
            {words(step)}
          </button>
        </form>
      ))}
      {signal.steps.includes('solved') && <Ending signal={signal} action={action} about={about} />}
    </div>
  )
}

/** Whoever may only take it is the expert team. */
function isTakenOver({ steps }: Signal): boolean {
  return steps.length === 1 && steps[0] === 'expert-team'
}

function Ending({ signal, action, about }: { signal: Signal; action: string; about: string }) {
  const { list, codes } = useSignalsText()
  const { language } = usePage()
  const ends = (['solved', 'closed'] as const).filter((end) => signal.steps.includes(end))
  return (
    <form method="post" action={action} class="plek-cluster">
      <input type="hidden" name="version" value={signal.version} />
      <select class="plek-select" name="outcome" required aria-label={`${list.outcome}: ${about}`} lang={language}>
        <option value="">{list.chooseOutcome}</option>
        {ends.map((end) => (
          <optgroup key={end} label={codes.status[end]}>
            {outcomesOf[end].map((outcome) => (
              <option key={outcome} value={outcome}>
                {codes.outcome[outcome]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button class="plek-button plek-button--primary" type="submit" aria-label={`${list.finish}: ${about}`}>
        {list.finish}
      </button>
    </form>
  )
}
