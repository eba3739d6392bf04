/** What can be wrong with a statement beside its values, in plain Dutch with the cure. */
import type { WaitJump } from '../domain/availability-jump.ts'
import type { ReportingRefusal } from '../domain/reporting-right.ts'
import { availabilityFieldTitles } from './availability-texts.ts'
import type { Fault } from './report-outcomes.ts'

export const refusalTexts: Record<ReportingRefusal, string> = {
  'not-yours': 'Dit aanbod is niet van jouw organisatie. Kijk in GET /my/offers welk aanbod je kunt bijwerken.',
  'main-contractor-reports': 'De hoofdaannemer werkt dit aanbod bij. Vraag de hoofdaannemer of de regio of je het zelf mag doen.',
  'other-location': 'Dit aanbod is van een locatie die jij niet bijwerkt. Vraag het de beheerder van je organisatie.',
  ended: 'Dit aanbod of het contract is beëindigd. Er valt niets meer bij te werken.',
  'not-begun': 'Het contract van dit aanbod is nog niet begonnen. Werk het bij vanaf de ingangsdatum.',
}

export const reportFaults = {
  unknownOffer: (): Fault => fault('offerId', 'unknown-offer', 'Dit aanbod bestaat niet. Gebruik een kenmerk van GET /my/offers.'),
  refused: (code: ReportingRefusal): Fault => fault('offerId', code, refusalTexts[code]),
  twice: (): Fault => fault('offerId', 'offer-twice', 'Dit aanbod staat eerder in deze lijst. Stuur elk aanbod één keer per vraag.'),
  modeNeeded: (): Fault =>
    fault('intakeMode', 'mode-needed', 'Neemt aan?: bij kind "change" hoort een keuze. Kies accepting, assessment, matching of stopped.'),
  unreadableMoment: (): Fault =>
    fault('statedAt', 'unreadable-moment', 'Peilmoment: schrijf het als 2026-11-24T09:30:00Z, met Z of het verschil met UTC.'),
  futureMoment: (): Fault =>
    fault('statedAt', 'future-moment', 'Peilmoment: dit moment moet nog komen. Stuur een moment dat voorbij is, of laat het weg.'),
  distantMoment: (): Fault =>
    fault('statedAt', 'distant-moment', 'Peilmoment: dit is meer dan twee jaar geleden. Stuur alleen opgaven van de laatste twee jaar.'),
  nothingToConfirm: (): Fault =>
    fault(
      'kind',
      'nothing-to-confirm',
      'Er is nog nooit iets opgegeven, dus er valt niets te bevestigen. Stuur kind "change" met de waarden.',
    ),
  olderConfirmation: (): Fault =>
    fault('statedAt', 'older-confirmation', 'Er is een nieuwere opgave dan dit peilmoment. Lees die eerst, en bevestig dan opnieuw.'),
  otherValues: (field: string): Fault =>
    fault(field, 'confirm-with-other-values', `${field}: dit is iets anders dan nu geldt. Laat het weg, of stuur kind "change".`),
}

export function jumpMessage({ field, from, to }: WaitJump): string {
  return `${availabilityFieldTitles[field]} gaat van ${from} naar ${to}. Klopt dat? Stuur dan confirmedJump: true.`
}

/** Who stated something: a person or key by name, the region's import, or the program that did. */
export function sayerName(actor: string, name: string | null): string {
  if (name !== null) return actor.startsWith('key:') ? `sleutel ${name}` : name
  return actor.includes(':') ? 'iemand die hier niet meer werkt' : 'import van de regio'
}

function fault(field: string, code: string, message: string): Fault {
  return { field, code, message }
}
