import { useEffect, useRef } from 'preact/hooks'
import { fullDay, hour } from './dates.ts'
import { usePage } from './page-context.ts'

/** Only on paper: what this is, when it was printed and where it can be found again. */
export function PrintLine({ words }: { words: string }) {
  const { text, now, url } = usePage()
  const printed = useRef<HTMLSpanElement>(null)
  const address = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    addEventListener('beforeprint', fill)
    return () => removeEventListener('beforeprint', fill)
  }, [])
  return (
    <p class="plek-only-print plek-print-line">
      <strong>{words}</strong> <span ref={printed}>{printedAt(now)}</span> <span ref={address}>{url}</span>{' '}
      <strong>{text.print.callFirst}</strong>
    </p>
  )

  function printedAt(moment: number): string {
    return text.print.at(fullDay(text.locale, moment), hour(text.locale, moment))
  }

  /** Right before paper, so no render may come in between. */
  function fill() {
    if (printed.current?.firstChild) printed.current.firstChild.nodeValue = printedAt(Date.now())
    if (address.current?.firstChild) address.current.firstChild.nodeValue = location.href
  }
}
