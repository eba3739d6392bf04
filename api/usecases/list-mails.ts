/** Mails hold links that let one in as somebody else. So they are shown only where nobody is real: in the demo, without a server. */
import type { Database } from '../../db/client.ts'
import { newestMails } from '../../db/queries/mails.ts'
import type { MailShown } from '../contract/mails-page.ts'
import { type Caller, mayDo } from './caller.ts'

interface ListMailsDeps {
  db: Database
  settings: { isDemo: boolean; smtpUrl: string | undefined }
}

export type ListedMails = { state: 'not-here' } | { state: 'not-allowed' } | { state: 'found'; mails: MailShown[] | null }

const MOST_SHOWN = 100

export function listMails({ db, settings }: ListMailsDeps, caller: Caller): ListedMails {
  if (!settings.isDemo) return { state: 'not-here' }
  if (!mayDo(caller, 'installation.manage')) return { state: 'not-allowed' }
  if (settings.smtpUrl) return { state: 'found', mails: null }
  const mails = newestMails(db, MOST_SHOWN).map(({ textBody, createdAt, ...mail }) => ({
    ...mail,
    text: textBody === '' ? null : textBody,
    createdAt: new Date(createdAt).toISOString(),
  }))
  return { state: 'found', mails }
}
