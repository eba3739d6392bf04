import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../shared/icon.tsx'

interface Props {
  title: string
  picked: string
  isOpenAtFirst: boolean
  children: ComponentChildren
}

export function FacetGroup({ title, picked, isOpenAtFirst, children }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  return (
    <details class="plek-facet" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {title} <span class="plek-facet__picked">{picked}</span> <Icon name="chevron" isSmall />
      </summary>
      <fieldset class="plek-facet__body">
        <legend class="plek-visually-hidden">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}
