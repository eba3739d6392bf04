import type { PageData } from '../../api/contract/page.ts'
import { usePage } from './page-context.ts'
import { articleFor } from './text/articles.ts'

export function TextScreen({ data }: { data: PageData }) {
  const { language } = usePage()
  if (data.kind !== 'text') return null
  const article = articleFor(data.page, language)
  return (
    <main class="plek-page plek-article" id="inhoud">
      <h1>{article.title}</h1>
      {article.sections.map((section) => (
        <section key={section.title ?? ''} class="plek-prose">
          {section.title && <h2>{section.title}</h2>}
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {section.links && (
            <ul>
              {section.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </main>
  )
}
