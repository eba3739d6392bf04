/**
 * That nobody can come, as people write it in a list: "stop", "vol", "aanmeldstop t/m 1-3-2027 i.v.m. personeel", "ja". Only
 * what says why gives a reason: "vol" does, "dicht" does not, and then it is asked. Source: issue 4, glossary.md (intake stop).
 */
import type { StopReason } from './codes.ts'
import { plainText } from './plain-text.ts'
import type { ReadCell, SaysMode } from './read-cell.ts'
import { dayWithin } from './written-day.ts'
import { saysNone, saysNothing, saysToAgree, saysUnknown, withoutDots } from './written-nothing.ts'

const STOP =
  /\b(?:(?:aanmeld(?:ings)?|clienten|client|opname|intake|instroom|plaatsings)[- ]?stop|stop|gestopt|dicht|gesloten|closed|stopped|neemt (?:nu )?niet aan|geen (?:nieuwe )?(?:aanmeldingen|instroom|clienten|aanname)|wachtlijst gesloten)\b/
const FULL =
  /^(?:vol|volgeboekt|volzet|full|bezet|zit vol|alles vol|alles bezet)\b|^geen (?:plek|plekken|plaats|plaatsen|ruimte|capaciteit)\b|\b(?:stop|dicht|gesloten),? ?\(?(?:wegens |ivm )?vol\b/
const REASONS: [StopReason, RegExp][] = [
  ['agreed-volume', /budget|plafond|productieafspraak|afgesproken (?:ruimte|volume)|agreed[- ]volume|contractruimte/],
  ['staff', /person[ei]+l|staff|ziekte|vacature|onderbezet|formatie/],
  ['closed', /verbouwing|verhuizing|locatie (?:is )?(?:dicht|gesloten)|vakantie|zomersluiting|tijdelijk gesloten/],
  ['full', FULL],
]

export function stopIn(written: string, today: string): SaysMode | null {
  const text = withoutDots(written)
  const isFull = FULL.test(text)
  if (!isFull && !STOP.test(text)) return null
  const reason = REASONS.find(([, words]) => words.test(text))?.[0] ?? null
  return { as: 'mode', mode: 'stopped', reason, until: dayWithin(written, today), because: isFull ? 'says-full' : 'says-stopped' }
}

export type ReadStop = SaysMode | { as: 'no-stop' } | ReadCell<never>

/** The cell of a column "Aanmeldstop": yes, no, a day, or words. */
export function stopCell(written: string, today: string): ReadStop {
  const text = withoutDots(written)
  if (/^(?:nee|neen|n|no|false|onwaar|0|open)$/.test(text) || saysNone(written) || saysNothing(written)) return { as: 'no-stop' }
  if (/^(?:ja|j|yes|y|x|true|waar|1)$/.test(text)) return stopped(null, null)
  const said = stopIn(written, today)
  if (said) return said
  const until = dayWithin(written, today)
  if (until) return stopped(reasonIn(written), until)
  const reason = reasonIn(written)
  if (reason) return stopped(reason, null)
  return { as: 'question', code: saysUnknown(written) ? 'not-known' : saysToAgree(written) ? 'to-agree' : 'not-read' }
}

const CODES: Record<string, StopReason> = {
  full: 'full',
  closed: 'closed',
  other: 'other',
  anders: 'other',
  overig: 'other',
  overige: 'other',
  gesloten: 'closed',
  dicht: 'closed',
}

/** The cell of a column that asks for the reason. */
export function reasonCell(written: string): ReadCell<StopReason> {
  if (saysNothing(written) || saysNone(written)) return { as: 'empty', because: 'not-applicable' }
  const reason = reasonIn(written) ?? CODES[withoutDots(written)]
  return reason ? { as: 'value', value: reason, because: null } : { as: 'question', code: 'not-read' }
}

function reasonIn(written: string): StopReason | null {
  return REASONS.find(([, words]) => words.test(plainText(written)))?.[0] ?? null
}

function stopped(reason: StopReason | null, until: string | null): SaysMode {
  return { as: 'mode', mode: 'stopped', reason, until, because: 'says-stopped' }
}
