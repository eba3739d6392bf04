import { withValues } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { focusHeading } from './chips.tsx'
import { FinderLink } from './finder-link.tsx'
import type { Finder } from './use-finder.ts'

export function Pagination({ finder }: { finder: Finder }) {
  const { text } = usePage()
  const { query, answer } = finder.state
  if (!answer || answer.total <= answer.pageSize) return null
  const pages = Math.ceil(answer.total / answer.pageSize)
  const to = (page: number) => ({ ...withValues(query, 'page', []), ...(page > 1 ? { page: [String(page)] } : {}) })
  const link = (page: number, words: string) => (
    <FinderLink class="plek-button" finder={finder} query={to(page)} onFollow={upAgain}>
      {words}
    </FinderLink>
  )
  return (
    <nav class="plek-pages" aria-label={text.results.pages}>
      {answer.page > 1 && link(answer.page - 1, text.results.previous)}
      <span>{text.results.pageOf(answer.page, pages)}</span>
      {answer.page < pages && link(answer.page + 1, text.results.next)}
    </nav>
  )
}

function upAgain() {
  focusHeading()
  document.getElementById('resultaten')?.scrollIntoView({ block: 'start' })
}
