/** A share in words never says all or nothing when it is not. */
export function percentOf(share: number): string {
  return `${wholePercent(share)}%`
}

export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return 99
  return rounded === 0 && share > 0 ? 1 : rounded
}
