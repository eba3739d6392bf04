import { useEffect } from 'preact/hooks'
import { Icon } from '../shared/icon.tsx'
import { useOfferText } from '../shared/offer-text.ts'
import { usePage } from '../shared/page-context.ts'
import { cameFromFinder, noteArrival } from './came-from-finder.ts'

/** Going back keeps the place in the list, which the link alone would lose. */
export function BackLink() {
  const { search } = usePage()
  const own = useOfferText()
  useEffect(noteArrival, [])
  return (
    <a class="plek-back" href={search ? `/zoeken?${search}` : '/zoeken'} onClick={back}>
      <Icon name="back" isSmall />
      {search ? own.back : own.toSearch}
    </a>
  )

  function back(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !cameFromFinder()) return
    event.preventDefault()
    history.back()
  }
}
