/** A key is 256 random bits, so that one hash is enough: there is nothing to guess, and it is found by that hash alone. */
import { createHash, randomBytes } from 'node:crypto'

const START = 'plek_'
const SHOWN_CHARACTERS = START.length + 6

export interface NewSecret {
  /** Shown once. */
  key: string
  /** To tell keys apart. */
  prefix: string
  hash: string
}

export function newSecret(): NewSecret {
  const key = START + randomBytes(32).toString('base64url')
  return { key, prefix: key.slice(0, SHOWN_CHARACTERS), hash: hashOf(key) }
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
