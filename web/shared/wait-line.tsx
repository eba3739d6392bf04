import { usePage } from './page-context.ts'

/** Longer than this is clamped at the end of the line; the number beside it tells the truth. */
const longest = 26

interface Props {
  intake: number | null
  start: number | null
  norm: number | null
}

/** Open dot: intake; closed dot: start; tick: norm. Positions are SVG attributes, since styles in markup are forbidden. */
export function WaitLine({ intake, start, norm }: Props) {
  const { text } = usePage()
  if (start === null) {
    return (
      <svg class="plek-waitline plek-waitline--none" role="img" aria-label={text.offer.noLine}>
        <line class="plek-waitline__base" x1="0" x2="100%" y1="7" y2="7" />
      </svg>
    )
  }
  const isOver = norm !== null && start > norm
  return (
    <svg class={isOver ? 'plek-waitline is-over' : 'plek-waitline'} role="img" aria-label={text.offer.line(intake, start, norm)}>
      <line class="plek-waitline__base" x1="0" x2="100%" y1="7" y2="7" />
      <line class="plek-waitline__span" x1="0" x2={share(start)} y1="7" y2="7" />
      {norm !== null && <line class="plek-waitline__norm" x1={share(norm)} x2={share(norm)} y1="0" y2="14" />}
      {intake !== null && <circle class="plek-waitline__intake" cx={share(intake)} cy="7" r="3.75" />}
      <circle class="plek-waitline__start" cx={share(start)} cy="7" r="5" />
    </svg>
  )
}

function share(weeks: number): string {
  return `${Math.round((Math.min(weeks, longest) / longest) * 1000) / 10}%`
}
