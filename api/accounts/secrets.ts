/**
 * What cookies are signed and second factors are sealed with. From the environment, else made at the first start and kept
 * in `DATA_DIR/secrets`, for the owner of the process only. The first one signs and seals; older ones only unseal, so that
 * a secret can be replaced (docs/secrets.md).
 */
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface AuthSecret {
  /** Told in what it sealed; worked out from the secret, so that nobody has to count. */
  version: number
  value: string
}

export type AuthSecrets = readonly [AuthSecret, ...AuthSecret[]]

const LEAST_SECRET_CHARACTERS = 32

export function readSecrets(given: string | undefined, dataDir: string): AuthSecrets {
  const text = given ?? keptSecrets(join(dataDir, 'secrets'))
  const [first, ...older] = text.split(/[\s,]+/).filter((one) => one.length >= LEAST_SECRET_CHARACTERS)
  if (first === undefined) throw new Error('the file with secrets holds none of at least 32 characters')
  return [toSecret(first), ...older.map(toSecret)]
}

function keptSecrets(folder: string): string {
  const file = join(folder, 'auth')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const made = `${randomBytes(48).toString('base64url')}\n`
  writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
  return made
}

function toSecret(value: string): AuthSecret {
  return { value, version: createHash('sha256').update(value).digest().readUInt32BE(0) >>> 1 }
}
