/** What can go wrong with pasted lists and files as a whole, in plain words. */
import { problem } from '../contract/problem.ts'

export const importProblems = {
  unknown: () =>
    problem(
      404,
      'unknown-import',
      'Niet gevonden',
      'Deze lijst is er niet (meer). Wat je plakt wordt een dag bewaard. Plak of stuur de regels opnieuw.',
    ),
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
