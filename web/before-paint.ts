/**
 * Runs before the first paint, as a blocking script of its own: the chosen colour scheme must not flash, and what only
 * serves visitors without script must not appear and vanish. The content security policy forbids doing this inline.
 */
{
  const root = document.documentElement
  root.classList.add('has-script')
  try {
    const chosen = localStorage.getItem('plek-color-scheme')
    if (chosen === 'light' || chosen === 'dark') root.dataset.colorScheme = chosen
  } catch {
    // Storage may be forbidden; the system's scheme stands.
  }
}

export {}
