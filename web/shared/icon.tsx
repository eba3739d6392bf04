export type IconName =
  | 'arrow'
  | 'assessment'
  | 'back'
  | 'check'
  | 'chevron'
  | 'copy'
  | 'download'
  | 'filter'
  | 'key'
  | 'list'
  | 'mail'
  | 'map'
  | 'matching'
  | 'menu'
  | 'minus'
  | 'moon'
  | 'open'
  | 'phone'
  | 'plus'
  | 'print'
  | 'search'
  | 'stopped'
  | 'sun'
  | 'unknown'
  | 'waiting'
  | 'warn'
  | 'x'

export function Icon({ name, isSmall = false }: { name: IconName; isSmall?: boolean }) {
  return (
    <svg class={isSmall ? 'plek-icon plek-icon--sm' : 'plek-icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
