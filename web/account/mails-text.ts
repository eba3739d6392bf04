import type { Language } from '../../api/contract/page.ts'
import { mailsEn } from './text/mails-en.ts'
import { type MailsText, mailsNl } from './text/mails-nl.ts'

export const mailsTexts: Record<Language, MailsText> = { nl: mailsNl, en: mailsEn }
