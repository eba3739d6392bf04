import { ColorSchemeButton } from './color-scheme-button.tsx'
import { Icon } from './icon.tsx'
import { LanguageLinks } from './language-links.tsx'
import { Logo } from './logo.tsx'
import { mainLinks } from './menu.ts'
import { usePage } from './page-context.ts'
import { closeOnEscape, UserEntries, UserMenu } from './user-menu.tsx'

export function Header({ isFinder }: { isFinder: boolean }) {
  const { text, url, caller, isDemo } = usePage()
  const isCurrent = (href: string) => (href === '/zoeken' ? isFinder : url.split('?')[0] === href)
  const items = mainLinks(caller, text, isDemo).map(({ href, label }) => (
    <a key={href} class="plek-nav__link" href={href} aria-current={isCurrent(href) ? 'page' : undefined}>
      {label}
    </a>
  ))
  const signIn = (
    <a class="plek-nav__link" href={signInAddress(url)} aria-current={isCurrent('/inloggen') ? 'page' : undefined}>
      {text.menu.signIn}
    </a>
  )
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
          <div class="plek-nav plek-nav--wide">{caller ? <UserMenu caller={caller} /> : signIn}</div>
          <details class="plek-menu" onKeyDown={closeOnEscape}>
            <summary class="plek-icon-button" aria-label={text.frame.menu}>
              <Icon name="menu" />
            </summary>
            <nav class="plek-menu__panel" aria-label={text.frame.menu}>
              {items}
              {caller ? <UserEntries caller={caller} /> : signIn}
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}

/** And back to this page afterwards. */
function signInAddress(url: string): string {
  return /^\/(?:inloggen|uitgelogd)|^\/$/.test(url) ? '/inloggen' : `/inloggen?${new URLSearchParams({ terug: url })}`
}
