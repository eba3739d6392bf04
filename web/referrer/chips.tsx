import { type FacetName, facetNames } from '../../api/contract/facets.ts'
import { only, type Query, without } from '../shared/address.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import type { Text } from '../shared/text/nl.ts'
import { optionLabel } from './facet-options.ts'
import { FinderLink } from './finder-link.tsx'
import { changed, effective, type FinderState } from './finder-state.ts'
import type { Finder } from './use-finder.ts'

const oldestAge = 27

interface Chip {
  key: string
  label: string
  query: Query
}

export function Chips({ finder }: { finder: Finder }) {
  const { text } = usePage()
  const chips = chipsOf(finder.state, text)
  if (chips.length === 0) return null
  return (
    <ul class="plek-chips" aria-label={text.results.chosen}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <FinderLink class="plek-chip" finder={finder} query={chip.query} label={text.results.remove(chip.label)} onFollow={focusHeading}>
            {chip.label} <Icon name="x" isSmall />
          </FinderLink>
        </li>
      ))}
      <li>
        <FinderLink
          class="plek-button plek-button--quiet plek-button--sm"
          finder={finder}
          query={cleared(finder.state)}
          onFollow={focusHeading}
        >
          {text.results.clear}
        </FinderLink>
      </li>
    </ul>
  )
}

export function chipsOf(state: FinderState, text: Text): Chip[] {
  const { answer, names } = state
  const query = effective(state)
  const less = (name: string, value: string) =>
    changed(
      state,
      state.query,
      name,
      (query[name] ?? []).filter((other) => other !== value),
    )
  const chips: Chip[] = []
  for (const name of facetNames) {
    for (const value of query[name] ?? []) {
      const fromServer = answer?.facets[name]?.find((known) => known.value === value)?.label ?? names.chosen[name]?.[value]
      chips.push({ key: `${name} ${value}`, label: optionLabel(name, value, fromServer, text), query: less(name, value) })
    }
  }
  const age = only(query, 'age')
  if (isAge(age)) chips.push({ key: 'age', label: text.filters.age(Number(age)), query: less('age', age) })
  return chips
}

/** What is no age has its error beside the field; a chip would make it look like a filter. */
function isAge(words: string): boolean {
  return /^\d{1,2}$/.test(words) && Number(words) <= oldestAge
}

export function cleared(state: FinderState): Query {
  return [...(facetNames as FacetName[]), 'age'].reduce((left, name) => without(left, name), {
    ...(hasApplied(state) ? effective(state) : state.query),
  })
}

/** What the words brought along as a filter can only be taken away by spelling the rest out. */
function hasApplied({ answer }: FinderState): boolean {
  return facetNames.some((name) => answer?.applied[name])
}

/** The removed chip takes the focus with it; the heading tells what is left. */
export function focusHeading() {
  document.getElementById('resultaten')?.focus()
}
