/** A list as it comes in over HTTP: pasted text as JSON, a file as `multipart/form-data`, or the form of the page. */
import type { Context } from 'hono'
import { pastedTextSchema } from '../contract/availability-import.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { ListSheet } from '../spreadsheet/uploaded-list.ts'
import type { ListSent } from '../usecases/create-availability-import.ts'
import { bodyOf } from './body.ts'
import { answerProblem, problems } from './problem.ts'

type Read = { value: ListSent } | { fault: FieldProblem }
/** Off this thread where that is worth it. */
type ReadBytes = (bytes: Buffer) => Promise<{ sheets: ListSheet[] } | { fault: string }>

export async function listOf(c: Context, readBytes: ReadBytes): Promise<{ value: ListSent } | { refusal: Response }> {
  const isForm = /^multipart\/form-data/i.test(c.req.header('Content-Type') ?? '')
  const read = isForm ? await sentInForm(c, readBytes) : await sentAsJson(c, readBytes)
  if ('refusal' in read || 'value' in read) return read
  return { refusal: answerProblem(c, problems.invalidInput([read.fault])) }
}

const EMPTY_FILE = 'Dit bestand is leeg. Kies een bestand waar je regels in staan.'

/** A file goes before text that was typed as well. */
export async function sentInForm(c: Context, readBytes: ReadBytes): Promise<Read> {
  const body = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>)
  const { file, text } = body
  if (file instanceof File && file.size > 0) return ofFile(file, readBytes)
  if (file instanceof File && file.name !== '') return { fault: { field: 'file', code: 'empty-list', message: EMPTY_FILE } }
  if (typeof text === 'string' && text.trim() !== '') return ofText(text, readBytes)
  return { fault: { field: 'text', code: 'missing', message: 'Plak je regels, of kies een bestand.' } }
}

async function sentAsJson(c: Context, readBytes: ReadBytes): Promise<Read | { refusal: Response }> {
  const body = await bodyOf(c, pastedTextSchema)
  return 'refusal' in body ? body : ofText(body.value.text, readBytes)
}

async function ofText(text: string, readBytes: ReadBytes): Promise<Read> {
  return toRead('text', await readBytes(Buffer.from(text, 'utf8')), { source: 'paste', fileName: null })
}

async function ofFile(file: File, readBytes: ReadBytes): Promise<Read> {
  const read = await readBytes(Buffer.from(await file.arrayBuffer()))
  return toRead('file', read, { source: 'file', fileName: shownName(file.name) })
}

function toRead(field: string, read: { sheets: ListSheet[] } | { fault: string }, sent: Omit<ListSent, 'sheets'>): Read {
  if ('sheets' in read) return { value: { ...sent, sheets: read.sheets } }
  const [first = '', ...rest] = read.fault
  return { fault: { field, code: 'unreadable', message: `${first.toUpperCase()}${rest.join('')}` } }
}

const LONGEST_NAME = 120

/** Without a path, and without what no screen shows. */
function shownName(name: string): string {
  const bare = name.split(/[\\/]/).at(-1)?.replace(/\p{C}/gu, '').trim() ?? ''
  return bare.slice(-LONGEST_NAME) || 'bestand'
}
