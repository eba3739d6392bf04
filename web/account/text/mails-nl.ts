export const mailsNl = {
  title: 'Mails',
  intro: 'Er is geen mailserver ingesteld. Wat anders was verstuurd, staat hier. Na zeven dagen wordt de tekst gewist.',
  isSent: 'Er is een mailserver ingesteld. Mails worden verstuurd en staan daarom niet hier.',
  none: 'Er zijn nog geen mails.',
  to: (address: string, day: string, hour: string) => `Aan ${address}, ${day} om ${hour} uur`,
  emptied: 'De tekst is gewist.',
}

export type MailsText = typeof mailsNl
