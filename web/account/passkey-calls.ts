/**
 * The two things only a browser can do with a passkey: make one, and show that one has it. Its own JSON does the translation,
 * so no library comes along; an older browser does not get the buttons.
 */
import type { Problem } from '../../api/contract/problem.ts'

export type PasskeyOutcome =
  | { state: 'done' }
  /** Closed without choosing, or too slow. */
  | { state: 'stopped' }
  /** This device has one already. */
  | { state: 'known' }
  | { state: 'problem'; problem: Problem | null }

export function isPasskeyPossible(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

export function signInWithPasskey(): Promise<PasskeyOutcome> {
  return attempt(async () => {
    const options = await post<PublicKeyCredentialRequestOptionsJSON>('/inloggen/passkey/begin', {})
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    await post('/inloggen/passkey', { response: jsonOf(await navigator.credentials.get({ publicKey })) })
  })
}

export function addPasskey(name: string, password: string): Promise<PasskeyOutcome> {
  return attempt(async () => {
    const options = await post<PublicKeyCredentialCreationOptionsJSON>('/account/passkeys/begin', { password })
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    await post('/account/passkeys', { name, response: jsonOf(await navigator.credentials.create({ publicKey })) })
  })
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

async function attempt(work: () => Promise<void>): Promise<PasskeyOutcome> {
  try {
    await work()
    return { state: 'done' }
  } catch (error) {
    if (error instanceof Refused) return { state: 'problem', problem: error.problem }
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'InvalidStateError') return { state: 'known' }
    return name === 'NotAllowedError' || name === 'AbortError' ? { state: 'stopped' } : { state: 'problem', problem: null }
  }
}

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const found: unknown = await answer.json()
  if (!answer.ok) throw new Refused(found as Problem)
  return found as Answer
}

function jsonOf(credential: Credential | null): unknown {
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null
}
