import type { Alternative } from '../../api/contract/search.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import type { Text } from '../shared/text/nl.ts'

export function WiderSearches({ alternatives }: { alternatives: Alternative[] }) {
  const { text, dutch } = usePage()
  if (alternatives.length === 0) return null
  return (
    <section>
      <h2 class="plek-group__title">{text.empty.wider}</h2>
      <div class="plek-widen">
        {alternatives.map((one) => {
          const { title, detail } = wordsFor(text, one)
          return (
            <a class="plek-widen__link" key={one.query} href={`/zoeken?${one.query.replace(/^\?/, '')}`}>
              <span class="plek-widen__num">{one.total}</span>
              <span>
                <b>{title}</b>
                {detail && <small lang={dutch}>{detail}</small>}
              </span>
              <Icon name="arrow" />
            </a>
          )
        })}
      </div>
    </section>
  )
}

function wordsFor(text: Text, { reason, query, detail }: Alternative): { title: string; detail?: string } {
  const params = new URLSearchParams(query.replace(/^\?/, ''))
  const within = params.has('maxWaitWeeks') ? text.filters.within(Number(params.get('maxWaitWeeks'))) : ''
  const upTo = params.has('radiusKm') ? text.filters.upTo(Number(params.get('radiusKm'))) : ''
  switch (reason) {
    case 'neighbouring-regions':
      return { title: text.empty.neighbouring, detail: [detail, within].filter(Boolean).join(', ') }
    case 'wider-radius':
      return { title: text.empty.radius(params.get('radiusKm') ?? ''), detail: within }
    case 'longer-wait':
      return { title: text.empty.longer(Number(params.get('maxWaitWeeks'))), detail: upTo }
    case 'related-category':
      return detail && !detail.includes(',')
        ? { title: text.empty.related(detail), detail: [within, upTo].filter(Boolean).join(', ') }
        : { title: text.empty.relatedUnnamed, detail: [detail, within].filter(Boolean).join(', ') }
    case 'open-access':
      return { title: text.empty.open, detail: [text.empty.openDetail, within].filter(Boolean).join(', ') }
  }
}
