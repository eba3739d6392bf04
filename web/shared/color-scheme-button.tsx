import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'

/** Only with script: without it the system's scheme stands. */
export function ColorSchemeButton() {
  const { text } = usePage()
  const [isDark, setIsDark] = useState(false)
  useEffect(() => setIsDark(nowDark()), [])
  return (
    <button
      class="plek-icon-button plek-needs-script"
      type="button"
      aria-label={isDark ? text.frame.light : text.frame.dark}
      onClick={() => {
        remember(isDark ? 'light' : 'dark')
        setIsDark(!isDark)
      }}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  )
}

function nowDark(): boolean {
  const chosen = document.documentElement.dataset.colorScheme
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

function remember(scheme: 'light' | 'dark') {
  document.documentElement.dataset.colorScheme = scheme
  try {
    localStorage.setItem('plek-color-scheme', scheme)
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}
