/** The draft with its way back; kept in this browser at every change. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { type Drafts, withoutSettled } from './draft.ts'
import { keepDrafts, keptDrafts } from './kept-draft.ts'

const MOST_STEPS_BACK = 200

export function useDrafts(owner: string, offers: readonly MyOffer[], now: number) {
  const [drafts, setDrafts] = useState<Drafts>({})
  const [isKept, setKept] = useState(true)
  const [hasReturned, setReturned] = useState(false)
  const past = useRef<Drafts[]>([])
  const isRead = useRef(false)

  // Not while the page is taken over: the server knows no draft.
  useEffect(() => {
    const found = withoutGone(keptDrafts(owner, now), offers)
    isRead.current = true
    if (Object.keys(found).length === 0) return
    setDrafts(found)
    setReturned(true)
  }, [])
  useEffect(() => {
    if (isRead.current) setKept(keepDrafts(owner, drafts, Date.now()))
  }, [drafts])

  return {
    drafts,
    isKept,
    hasReturned,
    change(next: Drafts) {
      past.current = [...past.current.slice(1 - MOST_STEPS_BACK), drafts]
      setDrafts(next)
      setReturned(false)
    },
    /** What was saved has no way back. */
    settle(next: Drafts) {
      past.current = []
      setDrafts(next)
      setReturned(false)
    },
    undo() {
      const previous = past.current.pop()
      if (previous) setDrafts(previous)
      return previous !== undefined
    },
  }
}

function withoutGone(drafts: Drafts, offers: readonly MyOffer[]): Drafts {
  const known = new Set(offers.filter(({ mayReport }) => mayReport).map(({ id }) => id))
  return withoutSettled(Object.fromEntries(Object.entries(drafts).filter(([id]) => known.has(id))), offers)
}
