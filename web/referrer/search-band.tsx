import type { Suggestion } from '../../api/contract/suggestion.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { AgeField } from './age-field.tsx'
import { chooseInText, choosePlace } from './choose-suggestion.ts'
import { drawnFacets } from './facet-options.ts'
import { effective, finderFormId, queryFromFields } from './finder-state.ts'
import { SearchMeta } from './search-meta.tsx'
import { SuggestField } from './suggest-field.tsx'
import type { Finder } from './use-finder.ts'
import { useSearchKey } from './use-search-key.ts'

const ownFields = ['q', 'municipality', 'near', 'age', 'sort', 'page']
const isMunicipality = (one: Suggestion) => one.kind === 'place' && one.value.startsWith('GM')

export function SearchBand({ finder }: { finder: Finder }) {
  const { text } = usePage()
  const { state, setField } = finder
  useSearchKey()
  const common = { state, onInput: setField }
  return (
    <search class="plek-searchband">
      <div class="plek-searchband__inner">
        <form class="plek-searchband__form" id={finderFormId} action="/zoeken" method="get" onSubmit={submit}>
          <SuggestField
            {...common}
            name="q"
            label={text.band.q}
            placeholder={text.band.qPlaceholder}
            accepts={() => true}
            onChoose={(one) => chooseInText(finder, one)}
          />
          <SuggestField
            {...common}
            name="municipality"
            label={text.band.municipality}
            accepts={isMunicipality}
            onChoose={(one) => choosePlace(finder, 'municipality', one)}
          />
          <SuggestField
            {...common}
            name="near"
            label={text.band.near}
            placeholder={text.band.nearPlaceholder}
            accepts={(one) => one.kind === 'place'}
            onChoose={(one) => choosePlace(finder, 'near', one)}
          />
          <AgeField {...common} />
          <button class="plek-button plek-button--primary" type="submit">
            <Icon name="search" />
            {text.band.submit}
          </button>
          {hiddenFields()}
        </form>
        <SearchMeta finder={finder} />
      </div>
    </search>
  )

  function submit(event: Event) {
    event.preventDefault()
    finder.search(queryFromFields(state))
  }

  /** What is searched for but has no control on this page must survive the form. */
  function hiddenFields() {
    const shown = new Set<string>([...ownFields, ...drawnFacets(effective(state), state.answer)])
    const hidden = Object.entries(state.query).filter(([name]) => !shown.has(name))
    if (state.view === 'map') hidden.push(['weergave', ['kaart']])
    return hidden.flatMap(([name, values]) =>
      values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
    )
  }
}
