import { useEffect, useRef } from 'preact/hooks'
import type { Suggestion } from '../../api/contract/suggestion.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { choosePlace, chooseInText } from './choose-suggestion.ts'
import { drawnFacets } from './facet-options.ts'
import { errorAttributes, FieldError } from './field-error.tsx'
import { finderFormId, queryFromFields } from './finder-state.ts'
import { SearchMeta } from './search-meta.tsx'
import { SuggestField } from './suggest-field.tsx'
import type { Finder } from './use-finder.ts'

const ownFields = ['q', 'municipality', 'near', 'age', 'sort', 'page']
const isMunicipality = (one: Suggestion) => one.kind === 'place' && one.value.startsWith('GM')

export function SearchBand({ finder }: { finder: Finder }) {
  const { text } = usePage()
  const { state, setField } = finder
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      form.current?.querySelector<HTMLInputElement>('#veld-q')?.select()
      form.current?.querySelector<HTMLInputElement>('#veld-q')?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const common = { state, onInput: setField }
  return (
    <div class="plek-searchband">
      <div class="plek-searchband__inner">
        <form class="plek-searchband__form" id={finderFormId} action="/zoeken" method="get" role="search" ref={form} onSubmit={submit}>
          <SuggestField {...common} name="q" label={text.band.q} placeholder={text.band.qPlaceholder} accepts={() => true} onChoose={(one) => chooseInText(finder, one)} />
          <SuggestField {...common} name="municipality" label={text.band.municipality} accepts={isMunicipality} onChoose={(one) => choosePlace(finder, 'municipality', one)} />
          <SuggestField {...common} name="near" label={text.band.near} placeholder={text.band.nearPlaceholder} accepts={(one) => one.kind === 'place'} onChoose={(one) => choosePlace(finder, 'near', one)} />
          <div class="plek-searchbox">
            <label class="plek-searchbox__label" for="veld-age">
              {text.band.age}
            </label>
            <input
              class="plek-searchbox__input"
              id="veld-age"
              name="age"
              inputMode="numeric"
              autocomplete="off"
              maxLength={3}
              value={state.fields.age}
              onInput={(event) => setField('age', event.currentTarget.value)}
              {...errorAttributes(state.problem, 'age')}
            />
            <FieldError problem={state.problem} field="age" />
          </div>
          <button class="plek-button plek-button--primary" type="submit">
            <Icon name="search" />
            {text.band.submit}
          </button>
          {hiddenFields()}
        </form>
        <SearchMeta finder={finder} />
      </div>
    </div>
  )

  /** A place that was typed without choosing goes to the server, which knows all names. */
  function submit(event: Event) {
    const query = queryFromFields(state)
    if (!query) return
    event.preventDefault()
    finder.go(query)
  }

  /** What is searched for but has no control on this page must survive the form. */
  function hiddenFields() {
    const shown = new Set<string>([...ownFields, ...drawnFacets(state.query, state.answer)])
    const hidden = Object.entries(state.query).filter(([name]) => !shown.has(name))
    if (state.view === 'map') hidden.push(['weergave', ['kaart']])
    return hidden.flatMap(([name, values]) => values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />))
  }
}
