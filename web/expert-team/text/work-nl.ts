import type { WorkDone } from '../../../api/contract/work-page.ts'
import type { ActionState } from '../../../api/domain/bottleneck-action.ts'
import type { AdviceCause } from '../../../api/domain/codes.ts'
import { counter } from '../../shared/text/counted.ts'

const counted = counter('nl-NL')
const weeks = (count: number) => counted(count, 'week', 'weken')

export const workNl = {
  nav: {
    label: 'Over knelpunten',
    bottlenecks: 'Knelpunten',
    actions: 'Acties',
    month: 'Maandpagina',
    learned: 'Wat leerden we',
    advice: 'Adviezen',
    thresholds: 'Drempels',
  },
  region: 'Regio',
  allRegions: 'Alle regio’s',
  show: 'Toon',
  faults: 'Nog niet bewaard',
  wrongPeriod: 'Dit klopt niet; je ziet nu een andere periode',
  conflict:
    'Iemand anders heeft dit net aangepast. Wat je typte staat er nog, met daarbij wat er nu geldt. Bewaar je opnieuw, dan geldt het jouwe.',
  done: {
    made: 'De actie is vastgelegd.',
    changed: 'De actie is gewijzigd.',
    finished: 'De actie is afgerond.',
    reopened: 'De actie staat weer open.',
    saved: 'Bewaard.',
  } satisfies Record<WorkDone, string>,
  actions: {
    title: 'Wat doen we aan knelpunten?',
    intro: 'Wat te laat is staat bovenaan, daarna wat het eerst klaar moet zijn. Afgeronde acties zie je een half jaar.',
    filter: 'Kies welke acties je ziet',
    category: 'Soort hulp',
    allCategories: 'Alle soorten hulp',
    state: 'Stand',
    allStates: 'Alle',
    states: { overdue: 'Te laat', planned: 'Loopt', finished: 'Afgerond' } satisfies Record<ActionState, string>,
    count: (count: number) => counted(count, 'actie', 'acties'),
    none: 'Er zijn geen acties bij deze keuze. Kies ruimer, of leg er een vast.',
    caption: 'Acties bij knelpunten',
    action: 'Actie',
    bottleneck: 'Knelpunt',
    owner: 'Wie',
    due: 'Klaar op',
    result: 'Resultaat',
    finishedOn: (day: string) => `afgerond op ${day}`,
    change: 'Wijzig of rond af',
    changeOf: (action: string) => `Wijzig of rond af: ${action}`,
    addTitle: (region: string) => `Leg een actie vast voor ${region}`,
    addIntro: 'In hooguit 280 tekens. Schrijf niets over een kind of ouder, en geen mailadres of telefoonnummer.',
    choose: 'Kies',
    dueHint: 'Een dag die nog komt, zoals 2027-03-01.',
    add: 'Leg vast',
  },
  action: {
    title: (category: string, region: string) => `Actie: ${category} in ${region}`,
    back: 'Alle acties',
    change: 'Wijzigen',
    save: 'Bewaar',
    finish: 'Afronden',
    finishIntro: 'Wat leverde het op? Zonder resultaat is een actie niet klaar.',
    finishButton: 'Rond af',
    reopen: 'Open deze actie weer',
    now: 'Nu staat er',
  },
  panel: {
    title: 'Wat doen we eraan',
    none: 'Er is nog niets vastgelegd.',
    add: 'Leg een actie vast',
    all: 'Alle acties hierbij',
    due: (day: string) => `klaar op ${day}`,
    overdue: (day: string) => `te laat, moest klaar op ${day}`,
  },
  advice: {
    title: (region: string) => `Adviezen van het expertteam in ${region}`,
    intro:
      'Hoe vaak het Regionaal Expertteam (RET) die maand adviseerde, naar de oorzaak die het noemt. Alleen aantallen, niets over een casus.',
    month: 'Maand',
    monthHint: 'Zoals 2026-10.',
    caption: (month: string) => `Gegeven adviezen in ${month}, naar oorzaak`,
    category: 'Soort hulp',
    noCategory: 'Niet genoemd',
    causes: {
      wait: 'Wachttijd',
      'difference-of-opinion': 'Verschil van visie',
      'called-in-late': 'Te laat ingeschakeld',
    } satisfies Record<AdviceCause, string>,
    countOf: (cause: string, category: string) => `${cause}, ${category}`,
    newRow: (row: string) => `Nog een soort hulp (${row})`,
    under5: 'minder dan 5',
    hidden: 'afgeschermd',
    masked: 'Aantallen van 1 tot en met 4 ziet alleen de regio zelf en haar expertteam.',
    now: (count: number) => `nu ${count}`,
    save: 'Bewaar deze maand',
    previous: 'Maand ervoor',
    next: 'Maand erna',
  },
  thresholds: {
    title: (region: string) => `Wanneer is iets een knelpunt in ${region}?`,
    intro:
      'Een soort hulp is een knelpunt als de middelste wachttijd (mediaan) langer is dan de drempel, en de cijfers zeker genoeg zijn. Zonder eigen drempel geldt de norm. Zonder norm en zonder drempel is de wachttijd nooit een knelpunt.',
    caption: 'Drempel per soort hulp',
    category: 'Soort hulp',
    norm: 'Norm',
    own: 'Eigen drempel, in weken',
    ownOf: (category: string) => `Eigen drempel voor ${category}, in weken`,
    holds: 'Geldt',
    weeks,
    none: 'geen',
    now: (count: number | null) => (count === null ? 'nu geen eigen drempel' : `nu ${weeks(count)}`),
    save: 'Bewaar de drempels',
  },
}

export type WorkText = typeof workNl
