/** The columns of every import file as Markdown, for `docs/import.md`: made from the same declarations that read them. */
import type { Field } from './fields.ts'
import { fileNames } from './fields.ts'
import { importFiles } from './import-files.ts'

export function importGuide(): string {
  return fileNames.map(fileTable).join('\n\n')
}

function fileTable(name: (typeof fileNames)[number]): string {
  const { dutchName, fields } = importFiles[name]
  const rows = Object.entries(fields).map(([key, field]) => row(key, field as Field<unknown>))
  return [
    `### \`${dutchName}\` (of \`${name}\`)`,
    '',
    '| kolom | of | verplicht | wat erin staat | voorbeeld |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function row(key: string, { header, otherHeaders, required, kind }: Field<unknown>): string {
  const others = [...otherHeaders, key].join(', ')
  return `| ${header} | ${others} | ${required ? 'ja' : 'nee'} | ${cell(kind.expected)} | ${cell(kind.example)} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
