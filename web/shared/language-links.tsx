import type { Language } from '../../api/contract/page.ts'
import { withLanguage } from './address.ts'
import { usePage } from './page-context.ts'

const names: Record<Language, string> = { nl: 'Nederlands', en: 'English' }
const languages = Object.keys(names) as Language[]

/** The server remembers the choice; the rest of the address stays, also what the script changed in it. */
export function LanguageLinks() {
  const { text, language, url } = usePage()
  return (
    <nav class="plek-languages" aria-label={text.frame.language}>
      {languages.map((other) => (
        <a
          key={other}
          href={withLanguage(url, other)}
          lang={other}
          hreflang={other}
          aria-label={`${other.toUpperCase()}, ${names[other]}`}
          aria-current={other === language ? 'true' : undefined}
          onClick={(event) => {
            event.currentTarget.href = withLanguage(location.pathname + location.search, other)
          }}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
