import { offerAddress, usePage } from '../shared/page-context.ts'
import type { PlacedPin } from './map-pins.ts'
import { bestOf } from './map-towns.ts'

interface Props {
  pin: PlacedPin
  isActive: boolean
  onActive: () => void
}

/** One offer: its page. Several: their first row in the list, where they stand together. */
export function MapPin({ pin, isActive, onActive }: Props) {
  const page = usePage()
  const { x, y, at, width, label, town } = pin
  const best = bestOf(town)
  const { status } = best.availability
  const isOne = town.offers.length === 1
  return (
    <a
      href={isOne ? offerAddress(page, best.id) : `#lijst-${best.id}`}
      aria-label={pin.name}
      onFocus={onActive}
      onMouseEnter={onActive}
      onClick={isOne ? undefined : toList}
    >
      <g class={`plek-pin plek-pin--${status}${isActive ? ' is-active' : ''}`}>
        {y !== at.y && <line class="plek-pin__line" x1={x} x2={at.x} y1={y} y2={at.y} />}
        <path d={`M${x - 7} ${y - 11}h14l-7 11z`} />
        <rect x={x - width / 2} y={y - 41} width={width} height="31" rx="15.5" />
        <use class="plek-pin__icon" href={`#i-${status}`} x={x - width / 2 + 6} y={y - 35.5} width="20" height="20" />
        <text x={x - width / 2 + 30} y={y - 20}>
          {label}
        </text>
      </g>
    </a>
  )

  function toList(event: Event) {
    event.preventDefault()
    onActive()
    document.getElementById(`lijst-${best.id}`)?.focus()
  }
}
