/** What is wrong with a question for figures, in plain Dutch, with the cure. */
import { MOST_MONTHS } from '../contract/bottleneck-parameters.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { NotFilter } from '../contract/search-parameters.ts'

const why: Record<NotFilter, string> = {
  q: 'Cijfers gaan over filters, niet over woorden. Haal "q" weg en kies bijvoorbeeld "category".',
  exact: 'Cijfers gaan over filters, niet over woorden. Haal "exact" weg.',
  sort: 'De groepen staan in een vaste volgorde. Haal "sort" weg.',
  page: 'Alle groepen staan in één antwoord. Haal "page" weg.',
  pageSize: 'Alle groepen staan in één antwoord. Haal "pageSize" weg.',
  facets: 'Hier worden geen filters geteld. Haal "facets" weg; groepen kies je met "groupBy".',
}

export const bottleneckFaults = {
  notHere: (name: NotFilter): FieldProblem => ({ field: name, code: 'not-here', message: why[name] }),
  tooManyGroups: (): FieldProblem => ({ field: 'groupBy', code: 'too-many', message: 'Kies bij "groupBy" een of twee groepen.' }),
  notADay: (): FieldProblem => ({ field: 'day', code: 'not-a-day', message: 'Vul bij "day" een dag in, zoals 2026-11-18.' }),
  inFuture: (today: string): FieldProblem => ({
    field: 'day',
    code: 'in-future',
    message: `Deze dag moet nog komen. Kies bij "day" een dag tot en met ${today}.`,
  }),
  beforeFirst: (firstDay: string | null): FieldProblem => ({
    field: 'day',
    code: 'before-first',
    message: firstDay
      ? `Van voor ${firstDay} is niets bekend. Kies bij "day" die dag of een latere.`
      : 'Er is nog geen enkele opgave, dus van deze dag is niets bekend. Laat "day" weg.',
  }),
  notMonths: (): FieldProblem => ({
    field: 'months',
    code: 'not-in-range',
    message: `Vul bij "months" een heel getal in van 1 tot en met ${MOST_MONTHS}.`,
  }),
  needsOwnRegion: (own: readonly string[]): FieldProblem => ({
    field: 'region',
    code: 'needs-own-region',
    message: `Per zorgaanbieder zie je alleen je eigen regio. Vul ook "region" in: ${own.join(', ')}.`,
    allowed: [...own],
  }),
  tooMuch: (rows: number): FieldProblem => ({
    field: 'months',
    code: 'too-much',
    message: `Dit zijn meer dan ${rows} regels. Kies minder maanden of één groep, of vraag het als CSV of Excel.`,
  }),
}
