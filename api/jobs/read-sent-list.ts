import { UnreadableFile } from '../spreadsheet/problem.ts'
import { type ListSheet, readList } from '../spreadsheet/uploaded-list.ts'

/** `fault`: what is wrong with the file and what to do, for the person who sent it. */
export type SentList = { sheets: ListSheet[] } | { fault: string }

export async function readSentList(bytes: Buffer): Promise<SentList> {
  try {
    return { sheets: await readList(bytes) }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { fault: `${error.wrong}. ${error.right}` }
  }
}
