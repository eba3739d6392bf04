/** What an import says to the person who ran it: short, in plain Dutch, everything that is wrong at once. */
import type { FileName } from '../spreadsheet/fields.ts'
import { fileNames } from '../spreadsheet/fields.ts'
import { importFiles } from '../spreadsheet/import-files.ts'
import type { ImportProblem } from '../spreadsheet/problem.ts'
import type { ImportOutcome } from '../usecases/import-folders.ts'
import type { ImportCounts } from '../usecases/import-run.ts'

const MOST_SHOWN = 500

export function importText(outcome: ImportOutcome & { skipped: readonly string[] }): string {
  const parts = [
    verdict(outcome),
    ...problemLines(outcome.problems),
    ...(outcome.warnings.length > 0 ? ['', 'Let op:', ...problemLines(outcome.warnings)] : []),
    ...(outcome.skipped.length > 0 ? ['', `Overgeslagen, dit ken ik niet: ${outcome.skipped.join(', ')}`] : []),
    ...(outcome.problems.length === 0 ? ['', ...summary(outcome)] : []),
  ]
  return parts.join('\n')
}

function verdict({ problems, isDryRun }: ImportOutcome): string {
  const count = problems.length
  if (count > 0) return `Er is niets opgeslagen: ${count === 1 ? 'er is 1 fout' : `er zijn ${count} fouten`}.`
  return isDryRun ? 'Alles klopt. Dit was een proef: er is niets opgeslagen.' : 'Alles klopt en is opgeslagen.'
}

function problemLines(problems: readonly ImportProblem[]): string[] {
  const lines = problems.slice(0, MOST_SHOWN).flatMap((problem, place) => {
    const isNewFile = problem.file !== problems[place - 1]?.file
    return [...(isNewFile ? ['', problem.file] : []), `  ${problemLine(problem)}`]
  })
  const left = problems.length - MOST_SHOWN
  return left > 0 ? [...lines, '', `En nog ${left} meer.`] : lines
}

function problemLine({ line, column, value, wrong, right }: ImportProblem): string {
  const place = [...(line > 0 ? [`regel ${line}`] : []), ...(column ? [`kolom ${column}`] : [])].join(', ')
  const said = [...(value ? [`"${value}"`] : []), wrong].join(': ')
  return `${place ? `${place}: ` : ''}${said}. ${right}`
}

function summary({ counts, isDryRun }: ImportOutcome): string[] {
  const touched = fileNames.filter((name) => Object.values(counts[name]).some((count) => count > 0))
  if (touched.length === 0) return ['Er stonden geen regels in de bestanden.']
  return [isDryRun ? 'Dit zou er gebeuren:' : 'Dit is er gebeurd:', ...touched.map((name) => `  ${summaryLine(name, counts[name])}`)]
}

function summaryLine(name: FileName, { added, changed, unchanged, older }: ImportCounts): string {
  const extra = older > 0 ? `, ${older} ouder dan wat er al was (alleen in de geschiedenis)` : ''
  return `${importFiles[name].dutchName}: ${added} nieuw, ${changed} gewijzigd, ${unchanged} ongewijzigd${extra}`
}
