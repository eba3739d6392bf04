/** What must be read back (the secret of an authenticator app, recovery codes) is kept encrypted, as better-auth itself does. */
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { AuthSecrets } from './secrets.ts'

export interface Seal {
  close(text: string): Promise<string>
  open(sealed: string): Promise<string>
}

export function sealOf(secrets: AuthSecrets): Seal {
  const key = { keys: new Map(secrets.map(({ version, value }) => [version, value])), currentVersion: secrets[0].version }
  return {
    close: (data) => symmetricEncrypt({ key, data }),
    open: (data) => symmetricDecrypt({ key, data }),
  }
}
