import type { ReadDays } from '../../../api/domain/written-days.ts'

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weken`)

export const reckonNl = {
  title: 'Reken uit',
  label: 'Plak hier de aanmelddatums van je wachtlijst, één per regel',
  hint: 'Alleen datums, geen namen. Je browser telt ze zelf: er gaat niets naar Plekwijzer of iemand anders.',
  counted: (count: number, longest: number, median: number) =>
    `${count === 1 ? 'Er wacht 1' : `Er wachten er ${count}`}. De langste wacht ${weeks(longest)}, de middelste (mediaan) ${weeks(median)}.`,
  proposal: (count: number) => `Wie zich nu aanmeldt, wacht naar verwachting ${weeks(count)}: zo lang wacht nu wie vooraan staat.`,
  leftOut: 'Eén wacht veel langer dan de rest. Die telt niet mee voor de verwachting.',
  unread: (line: number, why: string) => `Regel ${line}: ${why}`,
  why: {
    'no-day': 'dit is geen datum. Schrijf bijvoorbeeld 1-4-2026.',
    'in-the-future': 'deze dag moet nog komen.',
    'long-ago': 'dit is langer dan vijf jaar geleden. Klopt het jaar?',
  } satisfies Record<ReadDays['unread'][number]['why'], string>,
  moreUnread: (count: number) => `En nog ${count}.`,
  fillIn: (waiting: number, start: number) => `Vul in: ${waiting} wachtenden, ${weeks(start)} tot start`,
}

export type ReckonText = typeof reckonNl
