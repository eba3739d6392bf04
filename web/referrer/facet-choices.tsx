import { useMemo, useState } from 'preact/hooks'
import type { FacetName } from '../../api/contract/facets.ts'
import { usePage } from '../shared/page-context.ts'
import { FacetCheck } from './facet-check.tsx'
import type { FacetOption } from './facet-options.ts'

interface Props {
  name: FacetName
  options: FacetOption[]
  orderKey: string
  onChoose: (values: string[]) => void
}

const shownAtFirst = 6

export function FacetChoices({ name, options, orderKey, onChoose }: Props) {
  const { text } = usePage()
  const isLong = options.length > shownAtFirst + 1
  const order = useMemo(() => (isLong ? chosenFirst(options) : options).map((option) => option.value), [orderKey, isLong])
  const sorted = [...options].sort((a, b) => place(order, a.value) - place(order, b.value))
  const rest = isLong ? sorted.slice(shownAtFirst) : []
  const [isOpen, setIsOpen] = useState(rest.some((option) => option.isChosen))
  const draw = (option: FacetOption) => (
    <FacetCheck key={option.value} name={name} option={option} onToggle={() => onChoose(toggled(options, option))} />
  )
  return (
    <>
      {(isLong ? sorted.slice(0, shownAtFirst) : sorted).map(draw)}
      {isLong && (
        <details class="plek-facet__rest" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary class="plek-facet__more">{text.filters.more(options.length)}</summary>
          {rest.map(draw)}
        </details>
      )}
    </>
  )
}

function chosenFirst(options: FacetOption[]): FacetOption[] {
  return [...options].sort(
    (a, b) => Number(b.isChosen) - Number(a.isChosen) || (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, 'nl'),
  )
}

function place(order: string[], value: string): number {
  const at = order.indexOf(value)
  return at === -1 ? order.length : at
}

function toggled(options: FacetOption[], changed: FacetOption): string[] {
  return options.filter((option) => (option === changed ? !option.isChosen : option.isChosen)).map((option) => option.value)
}
