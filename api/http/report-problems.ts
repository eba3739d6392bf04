/** What can go wrong with statements of availability as a whole, in plain words. */
import { problem } from '../contract/problem.ts'
import type { Outcome, ReportOutcomes } from '../contract/report-outcomes.ts'

export const reportProblems = {
  /** Every row is told; nothing was stored. */
  refused: ({ outcomes }: ReportOutcomes) => {
    const errors = outcomes.flatMap(rowErrors)
    const asks = outcomes.some(({ outcome }) => outcome === 'needs-confirmation')
    const isOnlyAsking = asks && !outcomes.some(({ outcome }) => outcome === 'refused')
    const title = isOnlyAsking ? 'Klopt deze sprong?' : 'Niet alles klopt'
    const detail = `Er is niets bewaard. Verbeter wat er mis is, of stuur ?partial=true om te bewaren wat wel klopt.`
    return problem(400, isOnlyAsking ? 'jump-needs-confirmation' : 'reports-refused', title, detail, { errors, outcomes })
  },
  jump: (jumps: NonNullable<Outcome['jumps']>) =>
    problem(400, 'jump-needs-confirmation', 'Klopt deze sprong?', jumps.map(({ message }) => message).join(' '), {
      errors: jumps.map(({ field, message }) => ({ field, code: 'jump', message })),
    }),
  changedMeanwhile: ({ outcomes }: ReportOutcomes) =>
    problem(409, 'changed-meanwhile', 'Ondertussen veranderd', CHANGED, { conflicts: outcomes.flatMap(conflictOf), outcomes }),
  changedSinceVersion: (outcome: Outcome) =>
    problem(412, 'changed-meanwhile', 'Ondertussen veranderd', CHANGED, { conflicts: conflictOf(outcome) }),
  versionNeeded: () =>
    problem(
      428,
      'version-needed',
      'Zeg op welke versie je verder gaat',
      'Stuur If-Match met de versie die je het laatst las, zoals If-Match: "7". Zo overschrijf je niets van een ander.',
    ),
  unreadableVersion: () =>
    problem(
      400,
      'unreadable-version',
      'De versie is niet te lezen',
      'Schrijf If-Match als het getal van de versie tussen aanhalingstekens, zoals "7".',
    ),
  notYours: (code: string, message: string) => problem(403, code, 'Dit aanbod mag je niet bijwerken', message),
  ended: (message: string) => problem(410, 'ended', 'Beëindigd', message),
  tooManyReports: (seconds: number) =>
    problem(
      429,
      'too-many-reports',
      'Even wachten',
      `Er komen te veel vragen met opgaven. Probeer het over ${seconds} seconden opnieuw, en stuur meer opgaven in één vraag: het mogen er 1.000 zijn.`,
    ),
  keyReused: () =>
    problem(
      400,
      'idempotency-key-reused',
      'Deze Idempotency-Key is al gebruikt',
      'Met deze sleutel is de laatste 24 uur iets anders gestuurd. Maak voor elke nieuwe vraag een nieuwe sleutel.',
    ),
  unreadableIdempotencyKey: () =>
    problem(
      400,
      'unreadable-idempotency-key',
      'De Idempotency-Key kan niet',
      'Gebruik 1 tot 200 letters, cijfers en leestekens, bijvoorbeeld een UUID.',
    ),
}

const CHANGED = 'Iemand anders heeft dit net aangepast. Kijk naar de nieuwe waarden en kies opnieuw. Er is niets van jou bewaard.'

function rowErrors({ index, faults = [], jumps = [] }: Outcome) {
  const at = (field: string) => `reports.${index}.${field}`
  return [
    ...faults.map((fault) => ({ ...fault, field: at(fault.field) })),
    ...jumps.map(({ field, message }) => ({ field: at(field), code: 'jump', message })),
  ]
}

function conflictOf({ offerId, current }: Outcome) {
  if (!offerId || !current) return []
  const { version, ...values } = current
  return [{ id: offerId, version, current: values }]
}
