import { useEffect, useRef } from 'preact/hooks'
import type { Suggestion } from '../../api/contract/suggestion.ts'
import { usePage } from '../shared/page-context.ts'
import type { SuggestionGroups } from './use-suggestions.ts'

interface Props {
  id: string
  groups: SuggestionGroups
  active: number
  onChoose: (one: Suggestion) => void
}

export function SuggestionList({ id, groups, active, onChoose }: Props) {
  const { text, dutch } = usePage()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [active])
  const total = groups.reduce((sum, group) => sum + group.items.length, 0)
  let at = -1
  return (
    <>
      <div class="plek-suggestions" id={`${id}-lijst`} role="listbox" aria-label={text.band.suggestions} hidden={total === 0} ref={list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not a fieldset
          <div key={group.kind} role="group" aria-label={text.band.groups[group.kind]}>
            <div class="plek-suggestions__group" aria-hidden="true">
              {text.band.groups[group.kind]}
            </div>
            {group.items.map((one) => {
              at += 1
              return (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys (ARIA combobox)
                <div
                  key={one.value}
                  class="plek-suggestions__option"
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  lang={dutch}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(one)}
                >
                  {one.label} {one.detail && <small>{one.detail}</small>}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <span class="plek-visually-hidden" aria-live="polite">
        {total > 0 && text.band.suggestionCount(total)}
      </span>
    </>
  )
}
