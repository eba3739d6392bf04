import { useEffect, useRef, useState } from 'preact/hooks'
import { sorts } from '../../api/domain/codes.ts'
import { only } from '../shared/address.ts'
import { AsServed } from '../shared/as-served.tsx'
import { usePage } from '../shared/page-context.ts'
import { PrintLine } from '../shared/print-line.tsx'
import { Chips, chipsOf, focusHeading } from './chips.tsx'
import { effective, placeNamed } from './finder-state.ts'
import { MapView } from './map-view.tsx'
import { emptyHeading, NothingFound } from './nothing-found.tsx'
import { FailureNotice, SimplerNotice, UrgentHelp } from './notices.tsx'
import { Pagination } from './pagination.tsx'
import { printedSearch } from './printed-search.ts'
import { ProblemSummary } from './problem-summary.tsx'
import { Results } from './results.tsx'
import { headingOf, ResultsHead } from './results-head.tsx'
import { SignalLink } from './signal-link.tsx'
import type { Finder } from './use-finder.ts'
import { WaitLegend } from './wait-legend.tsx'
import { WiderSearches } from './wider-searches.tsx'

export function FinderResults({ finder, onOpenFilters }: { finder: Finder; onOpenFilters: () => void }) {
  const { text } = usePage()
  const { state } = finder
  const { answer, answered, view, names } = state
  const municipality = placeNamed(state, only(effective(state), 'municipality'))?.label ?? ''
  const isEmpty = answer?.total === 0
  const isWholeMap = view === 'map' && (answer?.items.length ?? 0) > 20
  return (
    <div class="plek-results" aria-busy={state.isBusy}>
      <PrintLine words={printedSearch(state, text)} />
      <Announced words={announcedWords()} manner={announcedManner()} />
      {state.failure && <FailureNotice failure={state.failure} onRetry={retry} />}
      {state.problem && <ProblemSummary problem={state.problem} isWholePage={!answer} />}
      {answer && <UrgentHelp answer={answer} />}
      {answer && <SimplerNotice answer={answer} />}
      {answer && !isEmpty && <ResultsHead finder={finder} chosenCount={chipsOf(state, text).length} onOpenFilters={onOpenFilters} />}
      <Chips finder={finder} />
      {answer && isEmpty && <NothingFound answer={answer} query={answered} municipality={municipality} />}
      {answer && !isEmpty && view === 'map' && <MapView answer={answer} names={names} query={answered} municipality={municipality} />}
      {answer && !isEmpty && view === 'list' && (
        <AsServed of={answer}>
          {() => (
            <>
              <WaitLegend offers={answer.items} />
              {answer.earliest && <WiderSearches alternatives={answer.alternatives ?? []} />}
              <Results answer={answer} query={answered} municipality={municipality} />
              {answer.alternatives && <SignalLink />}
            </>
          )}
        </AsServed>
      )}
      {!isWholeMap && <Pagination finder={finder} />}
    </div>
  )

  function retry() {
    finder.retry()
    focusHeading()
  }

  function announcedWords(): string {
    if (state.isBusy) return text.results.busy
    return answer && isEmpty ? emptyHeading(text, answer, answered) : headingOf(state, text)
  }

  /** A new order or view may leave the count as it was, and must be heard all the same. */
  function announcedManner(): string {
    const sort = sorts.find((one) => one === answer?.sort)
    return sort ? text.results.now(text.results.sorts[sort], view === 'map' ? text.results.map : text.results.list) : ''
  }
}

/** Silent on the first view, which is read as a page; polite on every change after it. */
function Announced({ words, manner }: { words: string; manner: string }) {
  const [said, setSaid] = useState('')
  const last = useRef({ words, manner })
  useEffect(() => {
    if (words !== last.current.words) setSaid(words)
    if (manner !== last.current.manner) setSaid(`${words}. ${manner}`)
    last.current = { words, manner }
  }, [words, manner])
  return (
    <p class="plek-visually-hidden" role="status">
      {said}
    </p>
  )
}
