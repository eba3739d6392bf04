import { useEffect, useRef } from 'preact/hooks'
import type { FacetName } from '../../api/contract/facets.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { cleared } from './chips.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FinderLink } from './finder-link.tsx'
import { type FinderState, finderFormId } from './finder-state.ts'
import { holdFocus } from './hold-focus.ts'
import type { Finder } from './use-finder.ts'

interface Props {
  state: FinderState
  isOpen: boolean
  finder: Finder
  onClose: () => void
  onChoose: (name: FacetName, values: string[]) => void
}

/** Beside the results where there is room, else a sheet over them. */
export function FilterSheet({ state, isOpen, finder, onClose, onChoose }: Props) {
  const { text } = usePage()
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => (isOpen && sheet.current ? holdFocus(sheet.current, onClose) : undefined), [isOpen])
  const dialog = isOpen ? ({ role: 'dialog', 'aria-modal': true } as const) : {}
  return (
    <section class={isOpen ? 'plek-facets is-open' : 'plek-facets'} id="filters" aria-labelledby="filters-titel" ref={sheet} {...dialog}>
      <div class="plek-facets__head">
        <h2 id="filters-titel" tabIndex={-1}>
          {text.filters.title}
        </h2>
        <button class="plek-icon-button plek-facets__close" type="button" aria-label={text.filters.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <FacetPanel state={state} onChoose={onChoose} />
      <button class="plek-button plek-button--primary plek-button--block plek-without-script" type="submit" form={finderFormId}>
        {text.filters.showResults}
      </button>
      <div class="plek-facets__actions">
        <FinderLink class="plek-button" finder={finder} query={cleared(state)}>
          {text.filters.clear}
        </FinderLink>
        <button class="plek-button plek-button--primary" type="button" onClick={onClose}>
          {text.filters.show(state.answer?.total ?? 0)}
        </button>
      </div>
    </section>
  )
}
