import type { ReportSource } from '../../../api/domain/codes.ts'

export const historyNl = {
  title: (offer: string) => `Verloop van ${offer}`,
  pageTitle: 'Verloop',
  back: 'Mijn aanbod',
  download: 'Download als Excel',
  caption: 'Opgaven van de laatste twaalf maanden, nieuwste eerst',
  when: 'Wanneer',
  what: 'Wat',
  who: 'Wie',
  how: 'Hoe',
  checked: 'Gecontroleerd, ongewijzigd',
  sources: {
    import: 'import door de regio',
    screen: 'op het scherm',
    paste: 'geplakt',
    file: 'met een bestand',
    api: 'door het eigen systeem',
    mail: 'met de link in de mail',
  } satisfies Record<ReportSource, string>,
}

export type HistoryText = typeof historyNl
