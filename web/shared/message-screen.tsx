import type { PageData } from '../../api/contract/page.ts'
import { Icon } from './icon.tsx'
import { messageWords } from './message-words.ts'
import { usePage } from './page-context.ts'

/** Ended, not found, or broken: what it is, and the way on. */
export function MessageScreen({ data }: { data: PageData }) {
  const { language, dutch } = usePage()
  if (data.kind !== 'gone' && data.kind !== 'notFound' && data.kind !== 'error') return null
  const words = messageWords(data, language)
  const alternatives = data.kind === 'gone' ? data.alternatives : []
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div class="plek-empty">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
        {words.askWhom && <p>{words.askWhom}</p>}
        {words.reference && <p class="plek-small plek-subtle">{words.reference}</p>}
      </div>
      {alternatives.length > 0 && (
        <section class="plek-card plek-prose">
          <h2>{words.instead}</h2>
          <ul>
            {alternatives.map((one) => (
              <li key={one.id}>
                <a href={`/aanbod/${one.id}`} lang={dutch}>
                  {one.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a class="plek-button plek-button--primary" href="/zoeken">
          <Icon name="search" />
          {words.search}
        </a>
      </p>
    </main>
  )
}
