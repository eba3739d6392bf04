/** A folder of import files, read into tables: each a kind, its headers and its rows. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import { type RawRow, readCsv } from './csv.ts'
import { type FileName, fileNames } from './fields.ts'
import { importFiles } from './import-files.ts'
import { type ImportProblem, UnreadableFile } from './problem.ts'
import { readXlsx } from './xlsx.ts'

const MOST_BYTES = 20_000_000

export interface RawTable {
  name: FileName
  /** As the report names it: `noord-veluwe/aanbod.csv`. */
  file: string
  /** The folder it came from: two folders may tell different things about one provider. */
  folder: string
  rows: RawRow[]
}

export interface ReadFolder {
  tables: RawTable[]
  problems: ImportProblem[]
  /** Files that no import knows, by name. */
  skipped: string[]
}

export async function readFolder(folder: string): Promise<ReadFolder> {
  const entries = entriesOf(folder)
  if ('problem' in entries) return { tables: [], problems: [entries.problem], skipped: [] }
  const known = entries.files.flatMap((file) => ({ file, name: kindOf(file) })).filter((one) => one.name !== null)
  const read: ReadFolder = { tables: [], problems: [...doubles(folder, known)], skipped: [] }
  for (const { file, name } of known) await readInto(read, folder, file, name as FileName)
  read.skipped = entries.files.filter((file) => kindOf(file) === null).map((file) => shownName(folder, file))
  if (known.length === 0) read.problems.push(nothingKnown(folder, entries.folders))
  return read
}

async function readInto(read: ReadFolder, folder: string, file: string, name: FileName): Promise<void> {
  const shown = shownName(folder, file)
  try {
    read.tables.push({ name, file: shown, folder, rows: await rowsOf(join(folder, file)) })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    read.problems.push({ file: shown, line: error.line, column: null, value: null, wrong: error.wrong, right: error.right })
  }
}

async function rowsOf(path: string): Promise<RawRow[]> {
  const bytes = readableBytes(path)
  if (bytes.length === 0) throw new UnreadableFile('dit bestand is leeg', 'Zet er een regel met kolomnamen in, of haal het bestand weg.')
  return /\.xlsx$/i.test(path) ? readXlsx(bytes) : readCsv(bytes)
}

function readableBytes(path: string): Buffer {
  const { size } = statSync(path)
  if (size > MOST_BYTES)
    throw new UnreadableFile(
      `dit bestand is ${Math.round(size / 1e6)} MB`,
      'Een bestand mag hooguit 20 MB zijn. Verdeel het over meer mappen.',
    )
  try {
    return readFileSync(path)
  } catch {
    throw new UnreadableFile('dit bestand kan niet worden geopend', 'Kijk of u het mag lezen en of het niet nog open staat in Excel.')
  }
}

function kindOf(file: string): FileName | null {
  const { name, ext } = parse(file.toLowerCase())
  if (ext !== '.csv' && ext !== '.xlsx') return null
  return fileNames.find((one) => name === one || name === importFiles[one].dutchName) ?? null
}

function doubles(folder: string, known: { file: string; name: FileName | null }[]): ImportProblem[] {
  return known
    .filter(({ name }, place) => known.findIndex((other) => other.name === name) !== place)
    .map(({ file, name }) => {
      const first = known.find((other) => other.name === name)?.file
      const wrong = `dit gaat over hetzelfde als ${first}`
      return { file: shownName(folder, file), line: 0, column: null, value: null, wrong, right: 'Laat van elke soort één bestand staan.' }
    })
}

function entriesOf(folder: string): { files: string[]; folders: string[] } | { problem: ImportProblem } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const names = (wanted: (entry: Dirent) => boolean) =>
      entries
        .filter(wanted)
        .map(({ name }) => name)
        .sort()
    return { files: names((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name)), folders: names((entry) => entry.isDirectory()) }
  } catch {
    const wrong = 'deze map bestaat niet of kan niet worden gelezen'
    return { problem: { file: folder, line: 0, column: null, value: null, wrong, right: 'Geef de map op waarin de bestanden staan.' } }
  }
}

function nothingKnown(folder: string, folders: readonly string[]): ImportProblem {
  const hint = folders.length > 0 ? ` Bedoelt u een van de submappen: ${folders.slice(0, 8).join(', ')}?` : ''
  const right = `Verwacht: ${fileNames.map((name) => importFiles[name].dutchName).join(', ')} (of de Engelse naam), als .csv of .xlsx.${hint}`
  return { file: folder, line: 0, column: null, value: null, wrong: 'in deze map staat geen bestand dat ik ken', right }
}

function shownName(folder: string, file: string): string {
  return `${basename(folder)}/${file}`
}
