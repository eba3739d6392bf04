/** The block that somebody pasted into the grid, handed on once through this tab. */
export const PASTED = 'plekwijzer-geplakt'

/** null: nothing, or a browser that keeps nothing. */
export function pastedInGrid(): string | null {
  try {
    const pasted = sessionStorage.getItem(PASTED)
    sessionStorage.removeItem(PASTED)
    return pasted
  } catch {
    return null
  }
}
