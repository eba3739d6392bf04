/** The draft outlives the tab, in this browser only; a browser that keeps nothing is no reason to stop. */
import type { Drafts } from './draft.ts'

const DAYS_KEPT = 14

interface Kept {
  at: number
  drafts: Drafts
}

export function keptDrafts(owner: string, now: number): Drafts {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(owner)) ?? 'null') as Kept | null
    return kept && now - kept.at < DAYS_KEPT * 86_400_000 ? kept.drafts : {}
  } catch {
    return {}
  }
}

/** false: this browser keeps nothing, so leaving the page loses it. */
export function keepDrafts(owner: string, drafts: Drafts, now: number): boolean {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(keyOf(owner))
    else localStorage.setItem(keyOf(owner), JSON.stringify({ at: now, drafts } satisfies Kept))
    return true
  } catch {
    return false
  }
}

function keyOf(owner: string): string {
  return `plekwijzer-concept ${owner}`
}
