import { ColorSchemeButton } from './color-scheme-button.tsx'
import { Icon } from './icon.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Logo } from './logo.tsx'
import { usePage } from './page-context.ts'

export function Header({ isFinder }: { isFinder: boolean }) {
  const { text, url } = usePage()
  const links = [
    { href: '/zoeken', label: text.frame.search, isCurrent: isFinder },
    { href: '/uitleg', label: text.frame.about, isCurrent: url.startsWith('/uitleg') },
  ]
  const items = links.map((link) => (
    <a key={link.href} class="plek-nav__link" href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
      {link.label}
    </a>
  ))
  return (
    <header class="plek-header">
      <div class="plek-header__inner">
        <Logo name={text.frame.ownName} />
        <nav class="plek-nav plek-nav--wide" aria-label={text.frame.mainMenu}>
          {items}
        </nav>
        <div class="plek-header__end">
          <LanguageLinks />
          <ColorSchemeButton />
          <details class="plek-menu" onKeyDown={closeOnEscape}>
            <summary class="plek-icon-button" aria-label={text.frame.menu}>
              <Icon name="menu" />
            </summary>
            <nav class="plek-menu__panel" aria-label={text.frame.menu}>
              {items}
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}

function closeOnEscape(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
