/**
 * Counts of 1 to 4 could point at a child: they are shown as "minder dan 5" to everyone but the provider, the
 * main contractor that answers for it and its region, the same way on every channel. 0 and 5 or more are shown. Source: glossary.md (waiting count), domain.md.
 */
const LEAST_SHOWN_COUNT = 5

export type ShownCount = number | 'under-5'

export function maskSmallCount(count: number): ShownCount {
  return isSmallCount(count) ? 'under-5' : count
}

export function isSmallCount(count: number): boolean {
  return count > 0 && count < LEAST_SHOWN_COUNT
}
