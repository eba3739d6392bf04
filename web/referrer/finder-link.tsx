import type { ComponentChildren } from 'preact'
import { finderAddress, type Query, type View } from '../shared/address.ts'
import type { Finder } from './use-finder.ts'

interface Props {
  finder: Finder
  query: Query
  view?: View
  class?: string
  label?: string
  isCurrent?: boolean
  /** Where focus goes when the link itself disappears with its choice. */
  onFollow?: () => void
  children: ComponentChildren
}

/** A link without script; with it the same address without a page load, unless it is opened elsewhere. */
export function FinderLink({ finder, query, view, label, isCurrent, onFollow, children, ...rest }: Props) {
  return (
    <a
      class={rest.class}
      href={finderAddress(query, view ?? finder.state.view)}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        finder.go(query, { view })
        onFollow?.()
      }}
    >
      {children}
    </a>
  )
}
