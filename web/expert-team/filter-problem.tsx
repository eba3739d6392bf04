import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../../api/contract/problem.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { problemWords } from '../shared/problem-words.ts'
import { PAGE } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** An address that makes no sense: everything that is wrong at once, and the way out. */
export function FilterProblem({ problem }: { problem: Problem }) {
  const { text: finder, language, dutch } = usePage()
  const text = useBottlenecksText()
  const summary = useRef<HTMLElement>(null)
  useEffect(() => summary.current?.focus(), [problem])
  return (
    <section class="plek-alert plek-alert--stop plek-notice" tabIndex={-1} ref={summary} aria-labelledby="fouten">
      <Icon name="warn" />
      <div>
        <h2 id="fouten">{text.problem.title}</h2>
        <ul>
          {(problem.errors ?? []).map((error) => {
            const { said, isOwn } = problemWords(error, language, finder)
            return (
              <li key={`${error.field} ${error.code}`} lang={isOwn ? undefined : dutch}>
                {said}
              </li>
            )
          })}
        </ul>
        <p>
          {text.problem.cure} <a href={PAGE}>{text.filters.clear}</a>
        </p>
      </div>
    </section>
  )
}
