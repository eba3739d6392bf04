import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

/** True only while the browser takes over the page that the server made. */
export const takeover = { isRunning: false }

interface Props {
  /** As long as this is the same, what the server drew stands. */
  of: unknown
  children: () => ComponentChildren
}

/**
 * The results are most of the page and hold links only. Taking them over piece by piece kept a phone busy for a tenth
 * of a second, so the browser leaves them as served, and draws them itself from the first new answer on.
 */
export function AsServed({ of, children }: Props) {
  const served = useRef(takeover.isRunning ? of : null)
  if (served.current !== of) served.current = null
  if (served.current === null) return <div key="drawn">{children()}</div>
  return <div key="served" dangerouslySetInnerHTML={{ __html: '' }} />
}
