/** Passwords are kept as argon2id, with the parameters OWASP states first: 19 MiB, two passes, one lane. */
import { hash, parseOptions, verify } from '@node-rs/argon2'

/** `Algorithm.Argon2id`: an ambient enum, which isolated modules cannot read. */
const ARGON2ID = 2
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), PARAMETERS)
}

/** The same text gives the same hash: to find one among several that were made with this salt. */
export function hashWithSalt(text: string, salt: Uint8Array): Promise<string> {
  return hash(text, { ...PARAMETERS, salt })
}

/** null: not of our making. */
export function saltOf(stored: string): Uint8Array | null {
  const salt = /^\$argon2id\$v=\d+\$[^$]+\$([^$]+)\$/.exec(stored)?.[1]
  return salt === undefined ? null : Buffer.from(salt, 'base64')
}

/** A hash that cannot be read matches nothing. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFKC')).catch(() => false)
}

/** Made with other parameters than today's: made again at the next sign-in. */
export function isOldHash(stored: string): boolean {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(stored)
  return (
    algorithm !== ARGON2ID ||
    memoryCost !== PARAMETERS.memoryCost ||
    timeCost !== PARAMETERS.timeCost ||
    parallelism !== PARAMETERS.parallelism
  )
}
