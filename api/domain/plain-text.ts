/** Before the writing is made one: that would make a space and an accent of it. */
const ACUTE_QUOTE = /´/g

/** A written text without what tells nothing: case, accents, kinds of spaces, dashes and quotes. */
export function plainText(written: string): string {
  return written
    .replace(ACUTE_QUOTE, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Its words: letters and digits. */
export function plainWords(written: string): string[] {
  return plainText(written)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
