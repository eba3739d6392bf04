/** Keeps focus and reading inside one layer while it is open; gives everything back when it closes. */
export function holdFocus(layer: HTMLElement, onEscape: () => void): () => void {
  const before = document.activeElement
  const silenced = outside(layer).filter((element) => !element.inert)
  for (const element of silenced) element.inert = true
  document.documentElement.classList.add('has-layer')
  layer.querySelector<HTMLElement>('h2')?.focus()
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onEscape()
  addEventListener('keydown', onKey)
  return () => {
    removeEventListener('keydown', onKey)
    for (const element of silenced) element.inert = false
    document.documentElement.classList.remove('has-layer')
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
}

function outside(layer: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let inner: HTMLElement = layer; inner.parentElement && inner !== document.body; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) if (beside !== inner && beside instanceof HTMLElement) found.push(beside)
  }
  return found
}
