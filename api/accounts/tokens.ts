import { createHash, randomBytes } from 'node:crypto'

/** 256 bits from the system's source. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** As better-auth keeps the names of its verifications (`storeIdentifier: 'hashed'`): what lies in the store opens nothing. */
export function hashedName(name: string): string {
  return createHash('sha256').update(name).digest('base64url')
}
