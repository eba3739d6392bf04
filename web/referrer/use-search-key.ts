import { useEffect } from 'preact/hooks'

/** Ctrl K, on a Mac Cmd K: to the search field, from anywhere. */
export function useSearchKey() {
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent) {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  const field = document.querySelector<HTMLInputElement>('#veld-q')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
}
