import { useEffect, useRef } from 'preact/hooks'
import type { Problem } from '../../api/contract/problem.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { problemWords } from '../shared/problem-words.ts'

const ownFields = ['q', 'municipality', 'near', 'age']

/** Everything that is wrong at once; takes the focus, and leads to each field. */
export function ProblemSummary({ problem, isWholePage }: { problem: Problem; isWholePage: boolean }) {
  const { text, language, dutch } = usePage()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [problem])
  const Heading = isWholePage ? 'h1' : 'h2'
  const errors = problem.errors ?? []
  return (
    <section class="plek-alert plek-alert--stop plek-notice" tabIndex={-1} ref={summary} aria-labelledby="fouten">
      <Icon name="warn" />
      <div>
        <Heading id="fouten">{text.failure.problem}</Heading>
        {errors.length === 0 && <p lang={dutch}>{problem.detail}</p>}
        <ul>
          {errors.map((error) => {
            const { said, isOwn } = problemWords(error, language, text)
            return (
              <li key={`${error.field} ${error.code}`} lang={isOwn ? undefined : dutch}>
                {ownFields.includes(error.field) ? <a href={`#veld-${error.field}`}>{said}</a> : said}
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
