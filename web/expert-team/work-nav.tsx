import type { WorkPage } from '../../api/contract/work-page.ts'
import { useWorkText } from './work-text.ts'

/** From one page about bottlenecks to the next, of the same region. */
export function WorkNav({ page }: { page: WorkPage }) {
  const { nav } = useWorkText()
  const search = regionOf(page) ? `?region=${regionOf(page)}` : ''
  const links = [
    ['/knelpunten', nav.bottlenecks, null],
    ['/knelpunten/acties', nav.actions, 'actions'],
    ['/knelpunten/maand', nav.month, 'month'],
    ['/knelpunten/wat-leerden-we', nav.learned, 'learned'],
    ['/knelpunten/adviezen', nav.advice, 'advice'],
    ['/knelpunten/drempels', nav.thresholds, 'thresholds'],
  ] as const
  return (
    <nav class="plek-noprint" aria-label={nav.label}>
      <ul class="plek-work-nav">
        {links.map(([href, label, view]) => (
          <li key={href}>
            <a href={`${href}${search}`} aria-current={view === page.view ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function regionOf(page: WorkPage): string {
  if (page.view === 'actions') return page.asked.region
  return page.view === 'action' ? page.action.region.code : page.region.code
}
