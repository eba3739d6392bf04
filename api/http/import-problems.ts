/** What can go wrong with pasted lists and files as a whole, in plain words. */
import { problem } from '../contract/problem.ts'
import { MOST_LIST_BYTES } from '../spreadsheet/uploaded-list.ts'

/** The file, what stands around it in the request, and what escapes a pasted text. */
export const MOST_LIST_REQUEST_BYTES = Math.round(1.2 * MOST_LIST_BYTES)

export const TOO_LARGE_LIST = `Een bestand mag hooguit ${MOST_LIST_BYTES / 1e6} MB zijn. Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.`

export const importProblems = {
  unknown: () =>
    problem(
      404,
      'unknown-import',
      'Niet gevonden',
      'Deze lijst is er niet (meer). Wat je plakt wordt een dag bewaard. Plak of stuur de regels opnieuw.',
    ),
  tooLarge: () => problem(413, 'too-large', 'Dit bestand is te groot', TOO_LARGE_LIST),
  alreadyCommitted: () =>
    problem(
      409,
      'already-committed',
      'Al overgenomen',
      'Deze lijst is al overgenomen; er is niets dubbel opgeslagen. Lees met GET wat er is opgeslagen, of stuur een nieuwe lijst.',
    ),
  nothingStored: () =>
    problem(
      409,
      'nothing-stored',
      'Er is niets overgenomen',
      'Geen van de regels kon worden overgenomen. Kijk met GET wat er per regel is. Er is niets verloren.',
    ),
}
