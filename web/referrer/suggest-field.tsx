import { useRef, useState } from 'preact/hooks'
import type { Suggestion } from '../../api/contract/suggestion.ts'
import { errorAttributes, FieldError } from './field-error.tsx'
import type { Fields, FinderState } from './finder-state.ts'
import { SuggestionList } from './suggestion-list.tsx'
import { useSuggestions } from './use-suggestions.ts'

interface Props {
  name: Exclude<keyof Fields, 'age'>
  label: string
  placeholder?: string
  state: FinderState
  onInput: (name: keyof Fields, value: string) => void
  accepts: (one: Suggestion) => boolean
  onChoose: (one: Suggestion) => void
}

/** A combobox with a list (ARIA 1.2): focus stays in the field, the arrows move through the suggestions. */
export function SuggestField({ name, label, placeholder, state, onInput, accepts, onChoose }: Props) {
  const id = `veld-${name}`
  const { groups, ask, close, isReady } = useSuggestions(accepts)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const options = groups.flatMap((group) => group.items)
  const isOpen = options.length > 0
  const combobox = isReady && {
    role: 'combobox' as const,
    'aria-expanded': isOpen,
    'aria-controls': `${id}-lijst`,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': isOpen && active >= 0 ? `${id}-${active}` : undefined,
  }
  return (
    <div class="plek-searchbox">
      <label class="plek-searchbox__label" for={id}>
        {label}
      </label>
      <input
        class="plek-searchbox__input"
        ref={input}
        id={id}
        name={name}
        type="text"
        value={state.fields[name]}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={close}
        {...combobox}
        {...errorAttributes(state.problem, name)}
      />
      <FieldError problem={state.problem} field={name} />
      <SuggestionList id={id} groups={groups} active={active} onChoose={choose} />
    </div>
  )

  function typed(value: string) {
    onInput(name, value)
    setActive(-1)
    ask(value)
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && !options[active]) return close()
    if (!isOpen) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    } else if (event.key === 'Enter' && options[active]) choose(options[active])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  function choose(one: Suggestion) {
    close()
    setActive(-1)
    onChoose(one)
    input.current?.focus()
  }
}
