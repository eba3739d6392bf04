import type { Language } from '../../contract/page.ts'
import { type Letter, type LetterPart, writeLetter } from '../letter.ts'
import { dayIn, monthIn } from '../letter-dates.ts'
import { nameIn } from '../one-line.ts'

export interface KindInLetter {
  name: string
  weeks: number | null
  thresholdWeeks: number | null
}

export interface ActionInLetter {
  kindName: string
  action: string
  ownerName: string
  dueOn: string
  isOverdue: boolean
}

export interface MonthlyPageInLetter {
  language: Language
  regionName: string
  /** `2026-10` */
  month: string
  bottlenecks: number
  measured: number
  /** false: nothing was known of the month before, and these are all. */
  isCompared: boolean
  came: readonly KindInLetter[]
  gone: readonly KindInLetter[]
  actions: readonly ActionInLetter[]
  untrusted: readonly string[]
  /** Providers to call first. */
  behind: readonly string[]
  /** null: not counted. */
  signals: number | 'under-5' | null
  link: string
}

/** The letter is a summons to the page, not the page. */
const MOST_LINES = 6

const words = {
  nl: {
    subject: (month: string) => `Knelpunten in de jeugdhulp: ${month}`,
    hello: 'Hallo,',
    lead: (region: string, month: string) => `Dit is de maandpagina van ${region} over ${month}, voor de tafel van het expertteam.`,
    state: (bottlenecks: number, measured: number) =>
      `Knelpunten: ${bottlenecks} van de ${measured} soorten hulp waarvan de cijfers zeker genoeg zijn.`,
    came: 'Nieuw:',
    all: 'Alle knelpunten (van de maand ervoor is niets bekend):',
    cameNone: 'Er kwam geen knelpunt bij.',
    gone: 'Opgelost:',
    kind: (name: string, weeks: string, threshold: string) => `${name}: middelste wachttijd ${weeks}, drempel ${threshold}`,
    weeks: (count: number | null) => (count === null ? 'onbekend' : count === 1 ? '1 week' : `${count} weken`.replace('.', ',')),
    actions: 'Acties die klaar moeten zijn:',
    actionsNone: 'Er is geen actie te laat, en geen die voor het eind van deze maand klaar moet zijn.',
    action: (kind: string, action: string, owner: string, day: string) => `${kind}: ${action} (${owner}, klaar op ${day})`,
    overdue: (line: string) => `Te laat: ${line}`,
    untrusted: 'Niet zeker genoeg, door te weinig of verouderde opgaven:',
    behind: (names: string) => `Bel het eerst: ${names}.`,
    signals: (count: string) => `Meldingen dat er niets op tijd of passend was: ${count}.`,
    under5: 'minder dan 5',
    more: (count: number) => `en nog ${count}`,
    open: 'Open de maandpagina, om te lezen of af te drukken',
  },
  en: {
    subject: (month: string) => `Bottlenecks in youth care: ${month}`,
    hello: 'Hello,',
    lead: (region: string, month: string) => `This is the monthly page of ${region} about ${month}, for the table of the expert team.`,
    state: (bottlenecks: number, measured: number) =>
      `Bottlenecks: ${bottlenecks} of the ${measured} kinds of care with figures that are sure enough.`,
    came: 'New:',
    all: 'All bottlenecks (nothing is known of the month before):',
    cameNone: 'No bottleneck was added.',
    gone: 'Gone:',
    kind: (name: string, weeks: string, threshold: string) => `${name}: middle wait ${weeks}, threshold ${threshold}`,
    weeks: (count: number | null) => (count === null ? 'unknown' : count === 1 ? '1 week' : `${count} weeks`),
    actions: 'Actions that are due:',
    actionsNone: 'No action is overdue, and none is due before the end of this month.',
    action: (kind: string, action: string, owner: string, day: string) => `${kind}: ${action} (${owner}, due on ${day})`,
    overdue: (line: string) => `Overdue: ${line}`,
    untrusted: 'Not sure enough, with too few or stale reports:',
    behind: (names: string) => `Call first: ${names}.`,
    signals: (count: string) => `Signals that nothing was in time or suitable: ${count}.`,
    under5: 'fewer than 5',
    more: (count: number) => `and ${count} more`,
    open: 'Open the monthly page, to read or print',
  },
}

type Words = (typeof words)[Language]

export function monthlyPageLetter(page: MonthlyPageInLetter): Letter {
  const { language, regionName, month, bottlenecks, measured, link, signals } = page
  const say = words[language]
  return writeLetter({
    kind: 'monthly-page',
    language,
    subject: say.subject(monthIn(language, month)),
    parts: [
      say.hello,
      say.lead(nameIn(regionName), monthIn(language, month)),
      say.state(bottlenecks, measured),
      ...changeParts(say, page),
      ...actionParts(say, page),
      ...untrustedParts(say, page),
      ...(signals === null ? [] : [say.signals(signals === 'under-5' ? say.under5 : String(signals))]),
      { label: say.open, url: link },
    ],
  })
}

function changeParts(say: Words, { isCompared, came, gone }: MonthlyPageInLetter): LetterPart[] {
  const line = ({ name, weeks, thresholdWeeks }: KindInLetter) => say.kind(nameIn(name), say.weeks(weeks), say.weeks(thresholdWeeks))
  return [
    ...listed(say, isCompared ? say.came : say.all, came.map(line), say.cameNone),
    ...(gone.length === 0 ? [] : listed(say, say.gone, gone.map(line), '')),
  ]
}

function actionParts(say: Words, { language, actions }: MonthlyPageInLetter): LetterPart[] {
  const lines = actions.map(({ kindName, action, ownerName, dueOn, isOverdue }) => {
    const line = say.action(nameIn(kindName), nameIn(action), nameIn(ownerName), dayIn(language, dueOn))
    return isOverdue ? say.overdue(line) : line
  })
  return listed(say, say.actions, lines, say.actionsNone)
}

function untrustedParts(say: Words, { untrusted, behind }: MonthlyPageInLetter): LetterPart[] {
  return [
    ...(untrusted.length === 0 ? [] : listed(say, say.untrusted, untrusted.map(nameIn), '')),
    ...(behind.length === 0 ? [] : [say.behind(behind.map(nameIn).join(', '))]),
  ]
}

function listed(say: Words, title: string, lines: readonly string[], none: string): LetterPart[] {
  if (lines.length === 0) return [none]
  const rest = lines.length - MOST_LINES
  return [title, { list: rest > 0 ? [...lines.slice(0, MOST_LINES), say.more(rest)] : lines }]
}
