import type { WorkPage } from '../../api/contract/work-page.ts'
import { useWorkText } from './work-text.ts'

interface Props {
  view: WorkPage['view'] | 'bottlenecks'
  /** Empty: none in particular. */
  region: string
}

/** From one page about bottlenecks to the next, of the same region. */
export function WorkNav({ view, region }: Props) {
  const { nav } = useWorkText()
  const search = region ? `?region=${region}` : ''
  const links = [
    ['/knelpunten', nav.bottlenecks, 'bottlenecks'],
    ['/knelpunten/acties', nav.actions, 'actions'],
    ['/knelpunten/maand', nav.month, 'month'],
    ['/knelpunten/wat-leerden-we', nav.learned, 'learned'],
    ['/knelpunten/adviezen', nav.advice, 'advice'],
    ['/knelpunten/drempels', nav.thresholds, 'thresholds'],
  ] as const
  return (
    <nav class="plek-noprint" aria-label={nav.label}>
      <ul class="plek-work-nav">
        {links.map(([href, label, own]) => (
          <li key={href}>
            <a href={`${href}${search}`} aria-current={own === view ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
