import type { LetterPreview } from '../../api/contract/defaulters-page.ts'
import { MailBody } from '../shared/mail-body.tsx'
import { useDefaultersText } from './defaulters-text.ts'

/** What a press sends, before the press. */
export function Letter({ letter: { provider, people, elsewhere, language, subject, text: body } }: { letter: LetterPreview }) {
  const text = useDefaultersText()
  return (
    <section class="plek-card plek-stack" aria-labelledby="mail">
      <h2 id="mail" tabIndex={-1}>
        {text.mailTitle(provider.name)}
      </h2>
      <p class="plek-strong" lang={language}>
        {subject}
      </p>
      <div class="plek-prose">
        <MailBody text={body} language={language} isExample />
      </div>
      <p class="plek-small plek-subtle">
        {text.mailTo(people)} {elsewhere > 0 && text.mailElsewhere(elsewhere)}
      </p>
    </section>
  )
}
