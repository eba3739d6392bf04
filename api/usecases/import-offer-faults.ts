/** What the values of one offer may not be together. */
import { personalDataIn } from '../domain/personal-data.ts'
import type { OfferImportRow } from './import-offers.ts'
import { addProblem, type ImportRun } from './import-run.ts'

const PERSONAL = { bsn: 'hier lijkt een burgerservicenummer in te staan', 'birth-date': 'hier lijkt een geboortedatum in te staan' }
const NO_PERSONAL = 'Haal het weg: Plekwijzer bewaart niets over een kind of ouder.'

/** How many faults were added. */
export function offerFaults(run: ImportRun, row: OfferImportRow): number {
  const before = run.problems.length
  const { ageFrom, ageTo, iqFrom, iqTo } = row.values
  if (ageFrom > ageTo)
    addProblem(
      run,
      row,
      'ageTo',
      `de hoogste leeftijd ligt onder de laagste (${ageFrom})`,
      'Verwacht: een leeftijd van minstens de laagste.',
    )
  if (iqFrom && iqTo && iqFrom > iqTo)
    addProblem(run, row, 'iqTo', `het hoogste IQ ligt onder het laagste (${iqFrom})`, 'Verwacht: een getal van minstens het laagste.')
  for (const field of ['title', 'description'] as const) refusePersonalData(run, row, field, row.values[field])
  return run.problems.length - before
}

function refusePersonalData(run: ImportRun, row: OfferImportRow, field: 'title' | 'description', text: string | undefined): void {
  const found = personalDataIn(text ?? '', run.today)
  if (found) addProblem(run, withoutValue(row, field), field, PERSONAL[found], NO_PERSONAL)
}

/** What may be personal is not repeated in a report. */
function withoutValue(row: OfferImportRow, field: 'title' | 'description'): OfferImportRow {
  return { ...row, written: { ...row.written, [field]: '…' } }
}
