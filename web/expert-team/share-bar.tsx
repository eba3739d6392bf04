import type { ComponentChildren } from 'preact'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { percentOf } from './shares.ts'

interface Props {
  name: ComponentChildren
  share: number | null
  /** Where it should reach. */
  agreed?: number
  isOver?: boolean
  more?: ComponentChildren
}

/** A share as a bar, and as the number that the bar repeats. */
export function ShareBar({ name, share, agreed, isOver = false, more }: Props) {
  const { panel: text } = useBottlenecksText()
  return (
    <li class={more === undefined ? 'plek-bar' : 'plek-bar plek-bar--wide'}>
      <span>{name}</span>
      <BarTrack share={share} agreed={agreed} isOver={isOver} />
      <span class="plek-bar__value">{share === null ? text.unknownShare : percentOf(share)}</span>
      {more}
    </li>
  )
}

export function BarTrack({ share, agreed, isOver }: Pick<Props, 'share' | 'agreed' | 'isOver'>) {
  return (
    <svg class="plek-bar__track" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="plek-bar__all" width="100" height="12" />
      <rect class={isOver ? 'plek-bar__part is-over' : 'plek-bar__part'} width={(share ?? 0) * 100} height="12" />
      {agreed !== undefined && <rect class="plek-bar__mark" x={agreed * 100} width="0.8" height="12" />}
    </svg>
  )
}
