/** Line ends, other control characters, and marks that turn the direction of writing round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const NOT_IN_A_LINE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]+/g
/** A dot, in any script, with letters right behind it: `kwaad.example`, not `B.V.`. */
const LIKE_A_DOMAIN = /[.\u3002\uff0e\uff61](?=[\p{L}\p{N}-]{2})/gu
const LONGEST_NAME = 120

export function oneLine(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(NOT_IN_A_LINE, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A name that somebody typed may not become a link in our name: mail programs make one of anything like an address. */
export function nameIn(value: string): string {
  const line = oneLine(value)
    .replace(/:\/\/|@/g, ' ')
    .replace(LIKE_A_DOMAIN, '. ')
  const characters = [...oneLine(line)]
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : characters.join('')
}
