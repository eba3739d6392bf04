/** No referrer is ever sent, so the finder leaves a mark for the page that comes next in this tab. */
const mark = 'plek-from-finder'

export function markOnLeaving(): () => void {
  const leave = () => withStorage((storage) => storage.setItem(mark, '1'))
  addEventListener('pagehide', leave)
  return () => removeEventListener('pagehide', leave)
}

/** The mark moves into this entry of the history, where it outlives a reload and serves no other page. */
export function noteArrival() {
  withStorage((storage) => {
    if (storage.getItem(mark)) history.replaceState({ cameFromFinder: true }, '')
    storage.removeItem(mark)
  })
}

export function cameFromFinder(): boolean {
  return (history.state as { cameFromFinder?: boolean } | null)?.cameFromFinder === true
}

function withStorage(use: (storage: Storage) => void) {
  try {
    use(sessionStorage)
  } catch {
    // Storage may be forbidden; the link itself leads back.
  }
}
