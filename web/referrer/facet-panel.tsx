import { type FacetName, facets } from '../../api/contract/facets.ts'
import { only } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { FacetChoices } from './facet-choices.tsx'
import { FacetGroup } from './facet-group.tsx'
import { countOfAll, drawnFacets, type FacetOption, opensAtFirst, optionsOf } from './facet-options.ts'
import { FacetRange } from './facet-range.tsx'
import { effective, type FinderState, placeNamed } from './finder-state.ts'

interface Props {
  state: FinderState
  onChoose: (name: FacetName, values: string[]) => void
}

/** Drawn from the registry: each facet by its kind. */
export function FacetPanel({ state, onChoose }: Props) {
  const { text } = usePage()
  const { answer, names } = state
  const query = effective(state)
  return (
    <>
      {drawnFacets(query, answer).map((name) => {
        const options = optionsOf(name, query, answer, names, text)
        return (
          <FacetGroup key={name} title={titleOf(name)} picked={pickedWords(options)} isOpenAtFirst={opensAtFirst.has(name)}>
            {isRange(name) ? (
              <FacetRange
                name={name}
                options={options}
                all={{ label: name === 'radiusKm' ? text.filters.anyDistance : text.filters.all, count: countOfAll(name, query, answer) }}
                hasBars={name === 'maxWaitWeeks'}
                onChoose={(value) => onChoose(name, [value])}
              />
            ) : (
              <FacetChoices name={name} options={options} orderKey={orderKey()} onChoose={(values) => onChoose(name, values)} />
            )}
          </FacetGroup>
        )
      })}
    </>
  )

  function titleOf(name: FacetName): string {
    const near = placeNamed(state, only(query, 'near'))?.label
    return name === 'radiusKm' && near ? text.filters.distanceTo(near) : text.filters.facets[name]
  }

  function pickedWords(options: FacetOption[]): string {
    const [first, ...others] = options.filter((option) => option.isChosen)
    if (!first) return text.filters.none
    return others.length > 0 ? `${first.label} +${others.length}` : first.label
  }

  /** Another search may order a long list anew; a choice within a search may not, or it would move under the pointer. */
  function orderKey(): string {
    return `${state.query.q} ${query.municipality} ${query.near}`
  }
}

function isRange(name: FacetName): boolean {
  const { kind } = facets[name]
  return kind === 'atMost' || kind === 'radius'
}
