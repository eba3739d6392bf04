import { ColorSchemeButton } from './color-scheme-button.tsx'
import { Icon } from './icon.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Logo } from './logo.tsx'
import { mainLinks } from './menu.ts'
import { usePage } from './page-context.ts'
import { closeOnEscape, UserEntries, UserMenu } from './user-menu.tsx'

export function Header({ isFinder }: { isFinder: boolean }) {
  const { text, url, caller } = usePage()
  const isCurrent = (href: string) => (href === '/zoeken' ? isFinder : url.split('?')[0] === href)
  const items = mainLinks(caller, text).map(({ href, label }) => (
    <a key={href} class="plek-nav__link" href={href} aria-current={isCurrent(href) ? 'page' : undefined}>
      {label}
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
          {caller && (
            <div class="plek-nav plek-nav--wide">
              <UserMenu caller={caller} />
            </div>
          )}
          <details class="plek-menu" onKeyDown={closeOnEscape}>
            <summary class="plek-icon-button" aria-label={text.frame.menu}>
              <Icon name="menu" />
            </summary>
            <nav class="plek-menu__panel" aria-label={text.frame.menu}>
              {items}
              {caller && <UserEntries caller={caller} />}
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}
