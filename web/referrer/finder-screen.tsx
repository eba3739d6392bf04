import { useEffect, useRef, useState } from 'preact/hooks'
import type { FacetName } from '../../api/contract/facets.ts'
import type { PageData } from '../../api/contract/page.ts'
import { finderAddress } from '../shared/address.ts'
import { PageContext, usePage } from '../shared/page-context.ts'
import { markOnLeaving } from './came-from-finder.ts'
import { FilterSheet } from './filter-sheet.tsx'
import { FinderResults } from './finder-results.tsx'
import { changed, queryFromFields } from './finder-state.ts'
import { titleOfFinder } from './finder-title.ts'
import { SearchBand } from './search-band.tsx'
import { useFinder } from './use-finder.ts'

export function FinderScreen({ data }: { data: PageData }) {
  return data.kind === 'finder' ? <FinderBody data={data} /> : null
}

function FinderBody({ data }: { data: Extract<PageData, { kind: 'finder' }> }) {
  const page = usePage()
  const finder = useFinder(data)
  const { state } = finder
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const search = finderAddress(state.query, state.view).split('?')[1] ?? ''
  const isFirst = useRef(true)
  useEffect(markOnLeaving, [])
  useEffect(() => {
    if (!isFirst.current) document.title = page.text.frame.title(titleOfFinder(state, page.text))
    isFirst.current = false
  }, [state.answer])
  return (
    <PageContext.Provider value={{ ...page, now: state.now, search }}>
      <SearchBand finder={finder} />
      <main class={state.view === 'map' ? 'plek-page plek-finder plek-finder--map' : 'plek-page plek-finder'} id="inhoud">
        <FilterSheet state={state} isOpen={isSheetOpen} onClose={() => setIsSheetOpen(false)} onChoose={choose} finder={finder} />
        <FinderResults finder={finder} onOpenFilters={() => setIsSheetOpen(true)} />
      </main>
    </PageContext.Provider>
  )

  /** Words typed but not yet sent count too, as they do without script. */
  function choose(name: FacetName, values: string[]) {
    finder.search(changed(state, queryFromFields(state), name, values))
  }
}
