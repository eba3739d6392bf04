import type { HistoryText } from './history-nl.ts'

export const historyEn: HistoryText = {
  title: (offer) => `History of ${offer}`,
  pageTitle: 'History',
  back: 'My offers',
  download: 'Download as Excel',
  caption: 'Statements of the last twelve months, newest first',
  when: 'When',
  what: 'What',
  who: 'Who',
  how: 'How',
  checked: 'Checked, unchanged',
  sources: {
    import: 'import by the region',
    screen: 'on screen',
    paste: 'pasted',
    file: 'with a file',
    api: 'by the own system',
    mail: 'by the link in the mail',
  },
}
