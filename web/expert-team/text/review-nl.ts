import type { ShownCount } from '../../../api/contract/bottleneck.ts'
import type { SignalOutcome, TriedCode } from '../../../api/domain/codes.ts'
import { counter } from '../../shared/text/counted.ts'

const counted = counter('nl-NL')
/** A median may lie halfway between two weeks. */
const weeks = (count: number) => counted(count, 'week', 'weken').replace('.', ',')
const ordinals: Record<string, string> = { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde' }
const kinds = (count: number) => counted(count, 'soort hulp', 'soorten hulp')

export const reviewNl = {
  quarter: (quarter: string) => `${ordinals[quarter.slice(5)]} kwartaal van ${quarter.slice(0, 4)}`,
  weeks,
  counts: (count: ShownCount) => (count === 'under-5' ? 'minder dan 5' : count === 'hidden' ? 'afgeschermd' : String(count)),
  more: (count: number) => `En nog ${count}: zie de volledige lijst in Plekwijzer.`,
  category: 'Soort hulp',
  now: 'Eind',
  before: 'Begin',
  threshold: 'Drempel',
  unknown: 'onbekend',
  none: 'geen',
  print: 'Druk af met de afdrukknop van je browser; het past op twee kanten A4.',
  month: {
    title: (region: string, month: string) => `Knelpunten in ${region}, ${month}`,
    running: 'Deze maand loopt nog: de cijfers zijn van nu.',
    ended: (month: string) => `De stand aan het eind van ${month}, zoals toen bekend was. De drempels zijn die van nu.`,
    state: (bottlenecks: number, measured: number) =>
      measured === 0
        ? 'Van geen enkele soort hulp zijn de cijfers zeker genoeg om te zeggen of het een knelpunt is.'
        : `Van ${kinds(measured)} zijn de cijfers zeker genoeg. Daarvan ${bottlenecks === 1 ? 'is er 1' : `zijn er ${bottlenecks}`} een knelpunt: de middelste wachttijd (mediaan) is langer dan de drempel.`,
    monthLabel: 'Maand',
    monthHint: 'Zoals 2026-10.',
    cameTitle: 'Nieuwe knelpunten',
    allTitle: 'Knelpunten',
    cameNone: 'Er kwam geen knelpunt bij.',
    notCompared: 'Van de maand ervoor is niets bekend. Daarom staan hier alle knelpunten.',
    goneTitle: 'Opgeloste knelpunten',
    goneNone: 'Er verdween geen knelpunt.',
    unsureTitle: 'Niet meer te zeggen',
    unsureIntro: 'Dit waren knelpunten. De cijfers zijn nu niet zeker genoeg om te zeggen of ze opgelost zijn.',
    changedTitle: 'Wat het meest veranderde',
    changedNone: 'Geen middelste wachttijd veranderde een week of meer.',
    changed: (difference: number) => `${weeks(Math.abs(difference))} ${difference > 0 ? 'langer' : 'korter'}`,
    difference: 'Verschil',
    actionsTitle: 'Acties die klaar moeten zijn',
    actionsNone: 'Er is geen actie te laat, en geen die voor het eind van de volgende maand klaar moet zijn.',
    overdue: 'te laat',
    due: (day: string) => `klaar op ${day}`,
    untrustedTitle: 'Wat we niet zeker weten',
    untrustedIntro: 'Te weinig opgaven, of te weinig daarvan actueel. Deze soorten hulp zijn niet gekleurd en tellen niet mee.',
    untrustedNone: 'Van alle soorten hulp zijn de cijfers zeker genoeg.',
    thin: (values: number) => (values === 0 ? 'geen wachttijd opgegeven' : `maar ${counted(values, 'wachttijd', 'wachttijden')} opgegeven`),
    stale: (share: number) => `${Math.round(share * 100)} % van de opgaven is actueel`,
    behindTitle: 'Wie te bellen',
    behindNone: 'Niemand loopt achter met bijwerken.',
    behind: (stale: number, never: number, due: number) =>
      [stale > 0 && `${stale} verouderd`, never > 0 && `${never} nooit opgegeven`, due > 0 && `${due} te laat`].filter(Boolean).join(', '),
    unmetTitle: 'Vraag zonder antwoord',
    signals: (count: string) => `Meldingen dat er niets op tijd of passend was: ${count}.`,
    missed: (count: string) => `Zoekopdrachten zonder aanbod binnen de norm: ${count}.`,
    notCounted: 'Van deze maand is nog niets geteld of gepubliceerd.',
  },
  learned: {
    title: (region: string, quarter: string) => `Wat leerden we in ${region}, ${quarter}`,
    running: 'Dit kwartaal loopt nog.',
    quarterLabel: 'Kwartaal',
    quarterHint: 'Zoals 2026-3.',
    adviceTitle: 'Waarom het expertteam adviseerde',
    advice: (total: number, most: string, count: number) =>
      `Het expertteam adviseerde ${counted(total, 'keer', 'keer')}. De oorzaak die het vaakst genoemd werd: ${most.toLowerCase()} (${count}).`,
    adviceNone: 'Er zijn geen adviezen geteld.',
    adviceHidden: 'Aantallen worden zichtbaar als het kwartaal voorbij is; van 1 tot en met 4 ziet alleen de regio zelf ze.',
    cause: 'Oorzaak',
    count: 'Aantal',
    actionsTitle: 'Wat onze acties opleverden',
    actionsNone: 'Er is geen actie afgerond.',
    bottlenecksTitle: 'Hoe het met de knelpunten ging',
    notCompared: 'Van het begin van het kwartaal is niets bekend, dus er valt niet te vergelijken.',
    changes: (came: number, gone: number, stayed: number) =>
      `Er ${came === 1 ? 'kwam' : 'kwamen'} ${came} ${came === 1 ? 'knelpunt' : 'knelpunten'} bij, er ${gone === 1 ? 'verdween' : 'verdwenen'} er ${gone}, en ${stayed} ${stayed === 1 ? 'bleef' : 'bleven'} het hele kwartaal.`,
    came: 'Erbij gekomen',
    gone: 'Verdwenen',
    stayed: 'Gebleven',
    unsure: 'Niet meer te zeggen',
    signalsTitle: 'Meldingen dat er niets op tijd was',
    signals: (total: number) => `Verwijzers gaven ${counted(total, 'melding', 'meldingen')} door.`,
    signalsNone: 'Verwijzers gaven niets door.',
    signalsHidden: 'Deze aantallen ziet alleen de regio zelf en haar expertteam.',
    tried: 'Wat was geprobeerd',
    outcome: 'Wat eruit kwam',
    triedWords: {
      'nothing-in-time': 'geen tijdig aanbod',
      'nothing-suitable': 'geen passend aanbod',
      both: 'niet tijdig en niet passend',
      'no-answer': 'geen reactie gekregen',
      other: 'anders',
    } satisfies Record<TriedCode, string>,
    outcomeWords: {
      'place-found': 'plek gevonden',
      'bridging-care': 'hulp om te overbruggen',
      'other-care': 'andere hulp',
      'no-place': 'geen plek',
      'no-longer-needed': 'niet meer nodig',
      'sent-twice': 'dubbel gemeld',
    } satisfies Record<SignalOutcome, string>,
    open: 'nog open',
  },
}

export type ReviewText = typeof reviewNl
