import { useEffect, useRef, useState } from 'preact/hooks'
import { only } from '../shared/address.ts'
import { AsServed } from '../shared/as-served.tsx'
import { usePage } from '../shared/page-context.ts'
import { Chips, chipsOf } from './chips.tsx'
import { effective, placeNamed } from './finder-state.ts'
import { MapView } from './map-view.tsx'
import { emptyHeading, NothingFound } from './nothing-found.tsx'
import { FailureNotice, SimplerNotice, UrgentHelp } from './notices.tsx'
import { Pagination } from './pagination.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { Results } from './results.tsx'
import { headingOf, ResultsHead } from './results-head.tsx'
import type { Finder } from './use-finder.ts'
import { WaitLegend } from './wait-legend.tsx'
import { WiderSearches } from './wider-searches.tsx'

export function FinderResults({ finder, onOpenFilters }: { finder: Finder; onOpenFilters: () => void }) {
  const { text } = usePage()
  const { state } = finder
  const { answer, answered, view, names } = state
  const municipality = placeNamed(state, only(effective(state), 'municipality'))?.label ?? ''
  const isEmpty = answer?.total === 0
  return (
    <div class="plek-results" aria-busy={state.isBusy}>
      <Announced words={announcedWords()} />
      {state.failure && <FailureNotice failure={state.failure} onRetry={finder.retry} />}
      {state.problem && <ProblemSummary problem={state.problem} isWholePage={!answer} />}
      {answer && <UrgentHelp answer={answer} />}
      {answer && <SimplerNotice answer={answer} />}
      {answer && !isEmpty && <ResultsHead finder={finder} chosenCount={chipsOf(state, text).length} onOpenFilters={onOpenFilters} />}
      <Chips finder={finder} />
      {answer && isEmpty && <NothingFound answer={answer} query={answered} municipality={municipality} />}
      {answer && !isEmpty && view === 'map' && <MapView answer={answer} names={names} query={answered} />}
      {answer && !isEmpty && view === 'list' && (
        <AsServed of={answer}>
          {() => (
            <>
              <WaitLegend offers={answer.items} />
              {answer.earliest && <WiderSearches alternatives={answer.alternatives ?? []} />}
              <Results answer={answer} query={answered} municipality={municipality} />
            </>
          )}
        </AsServed>
      )}
      <Pagination finder={finder} />
    </div>
  )

  function announcedWords(): string {
    if (state.isBusy) return text.results.busy
    return answer && isEmpty ? emptyHeading(text, answer, answered) : headingOf(state, text)
  }
}

/** Silent on the first view, which is read as a page; polite on every change after it. */
function Announced({ words }: { words: string }) {
  const [said, setSaid] = useState('')
  const first = useRef(words)
  useEffect(() => {
    if (words !== first.current) {
      first.current = ''
      setSaid(words)
    }
  }, [words])
  return (
    <p class="plek-visually-hidden" role="status">
      {said}
    </p>
  )
}
