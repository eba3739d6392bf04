import { only } from '../shared/address.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import type { Text } from '../shared/text/nl.ts'
import { FinderLink } from './finder-link.tsx'
import type { FinderState } from './finder-state.ts'
import { SortSelect } from './sort-select.tsx'
import type { Finder } from './use-finder.ts'

interface Props {
  finder: Finder
  chosenCount: number
  onOpenFilters: () => void
}

export function ResultsHead({ finder, chosenCount, onOpenFilters }: Props) {
  const { text } = usePage()
  const { query, view } = finder.state
  const views = [
    { name: 'list', label: text.results.list },
    { name: 'map', label: text.results.map },
  ] as const
  return (
    <div class="plek-results-head">
      <h1 id="resultaten" tabIndex={-1}>
        {headingOf(finder.state, text)}
      </h1>
      <div class="plek-results-head__tools">
        {/* biome-ignore lint/a11y/useValidAnchor: without script it leads to the filters below the results */}
        <a class="plek-button plek-button--sm plek-filter-button" href="#filters" onClick={open}>
          <Icon name="filter" isSmall />
          {text.filters.title} {chosenCount > 0 && <span class="plek-count">{chosenCount}</span>}
        </a>
        <SortSelect finder={finder} />
        <ul class="plek-toggle" aria-label={text.results.view}>
          {views.map(({ name, label }) => (
            <li key={name}>
              <FinderLink class="plek-toggle__item" finder={finder} query={query} view={name} isCurrent={name === view}>
                <Icon name={name} isSmall />
                {label}
              </FinderLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )

  function open(event: Event) {
    event.preventDefault()
    onOpenFilters()
  }
}

export function headingOf({ answer, answered }: FinderState, text: Text): string {
  if (!answer) return text.failure.problem
  const longest = Number(only(answered, 'maxWaitWeeks')) || null
  const soon = longest === null ? answer.facets.maxWaitWeeks?.find((known) => known.value === '4')?.count : undefined
  return text.results.heading(answer.total, soon ?? null)
}
