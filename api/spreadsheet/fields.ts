/** A file that can be imported, as data: its columns are declared once and read by the parser, the errors and the guide. */
import { type CellKind, plainWord } from './cells.ts'

export interface Field<Value, Required extends boolean = boolean> {
  kind: CellKind<Value>
  header: string
  otherHeaders: readonly string[]
  required: Required
}

export type Fields = Record<string, Field<unknown>>

export interface ImportFile<Declared extends Fields = Fields> {
  name: FileName
  dutchName: string
  fields: Declared
}

export const fileNames = ['postcodes', 'providers', 'locations', 'products', 'contracts', 'offers', 'availability'] as const
export type FileName = (typeof fileNames)[number]

/** undefined: nothing stands there, so nothing changes. null: a dash stands there, so it is emptied. */
export type RowValues<Declared extends Fields> = {
  [Key in keyof Declared]: Declared[Key] extends Field<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | null | undefined
    : never
}

export function importFile<Declared extends Fields>(name: FileName, dutchName: string, fields: Declared): ImportFile<Declared> {
  return { name, dutchName, fields }
}

export function required<Value>(kind: CellKind<Value>, header: string, ...otherHeaders: string[]): Field<Value, true> {
  return { kind, header, otherHeaders, required: true }
}

export function optional<Value>(kind: CellKind<Value>, header: string, ...otherHeaders: string[]): Field<Value, false> {
  return { kind, header, otherHeaders, required: false }
}

/** The field that a header means, whatever its language, case and spaces. */
export function fieldOfHeader(file: ImportFile, header: string): string | undefined {
  const word = plainWord(header)
  return Object.entries(file.fields).find(([key, field]) =>
    [key, field.header, ...field.otherHeaders].some((name) => plainWord(name) === word),
  )?.[0]
}
