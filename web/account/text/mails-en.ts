import type { MailsText } from './mails-nl.ts'

export const mailsEn: MailsText = {
  title: 'Mails',
  intro: 'No mail server has been set. What would have been sent is here. After seven days the text is removed.',
  isSent: 'A mail server has been set. Mails are sent, and so they are not shown here.',
  none: 'There are no mails yet.',
  to: (address: string, day: string, hour: string) => `To ${address}, ${day} at ${hour}`,
  emptied: 'The text has been removed.',
}
