import '../styles/account.css'
import type { MailShown } from '../../api/contract/mails-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { fullDay, hour } from '../shared/dates.ts'
import { MailBody } from '../shared/mail-body.tsx'
import { usePage } from '../shared/page-context.ts'
import { mailsTexts } from './mails-text.ts'

export function MailsScreen({ data }: { data: PageData }) {
  const text = mailsTexts[usePage().language]
  if (data.kind !== 'mails') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <div>
        <h1>{text.title}</h1>
        <p class="plek-subtle">{data.mails ? text.intro : text.isSent}</p>
      </div>
      {data.mails?.length === 0 && <p>{text.none}</p>}
      {data.mails?.map((mail) => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </main>
  )
}

function Mail({ mail }: { mail: MailShown }) {
  const { text: frame, language } = usePage()
  const text = mailsTexts[language]
  return (
    <article class="plek-card plek-stack plek-long" aria-labelledby={`mail-${mail.id}`}>
      <div>
        <h2 id={`mail-${mail.id}`} lang={mail.language}>
          {mail.subject}
        </h2>
        <p class="plek-subtle">{text.to(mail.toAddress, fullDay(frame.locale, mail.createdAt), hour(frame.locale, mail.createdAt))}</p>
      </div>
      {mail.text === null ? <p>{text.emptied}</p> : <MailBody text={mail.text} language={mail.language} />}
    </article>
  )
}
