import type { BottlenecksPage } from '../../api/contract/bottlenecks-page.ts'
import { fullDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { wordsOfFilters } from './filter-words.ts'

/** What this is about, on screen and above the page that goes to the meeting. */
export function PageIntro({ page }: { page: BottlenecksPage }) {
  const { text: all, now } = usePage()
  const text = useBottlenecksText()
  const { view } = page
  if (!view) return <h1>{text.title}</h1>
  const names = view.regions.map(({ name }) => name)
  const few = names.length === 0 ? null : names.length <= 2 ? text.and(names) : text.inRegions(names.length)
  const day = fullDay(all.locale, view.day)
  return (
    <div>
      <p class="plek-only-print plek-strong">{text.printed.for}</p>
      <h1>{text.heading(few)}</h1>
      <p>{view.isToday ? text.intro(day) : text.introPast(day)}</p>
      {names.length > 2 && <p class="plek-small">{text.filters.shownRegions(text.and(names))}</p>}
      {!view.isRegionChosen && page.choices.regions.length > names.length && <p class="plek-small">{text.filters.tooFar}</p>}
      <p class="plek-only-print">
        {text.printed.filters(wordsOfFilters(page, all, text).join('; ') || text.filters.none)} {text.printed.at(fullDay(all.locale, now))}
      </p>
    </div>
  )
}
