/** One wrong place in an import, in words for the person who made the file. */
export interface ImportProblem {
  file: string
  /** 0: the file as a whole. */
  line: number
  column: string | null
  value: string | null
  wrong: string
  right: string
}

/** A file that cannot be read at all; the text is for the person who made it. */
export class UnreadableFile extends Error {
  readonly wrong: string
  readonly right: string
  readonly line: number

  constructor(wrong: string, right: string, line = 0) {
    super(wrong)
    this.wrong = wrong
    this.right = right
    this.line = line
  }
}

const SHOWN_CHARACTERS = 60

export function shownValue(value: string): string {
  const flat = value.replace(/\s+/g, ' ')
  return flat.length > SHOWN_CHARACTERS ? `${flat.slice(0, SHOWN_CHARACTERS - 1)}…` : flat
}
