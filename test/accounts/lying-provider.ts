import { createSign, generateKeyPairSync } from 'node:crypto'
import { Events, type MutableResponse, type MutableToken, OAuth2Server } from 'oauth2-mock-server'

export interface LyingProvider {
  issuer: string
  /** What stands in its tokens beside or instead of what is right. */
  say(claims: Record<string, unknown>): void
  /** What the token endpoint answers, after everything else. */
  answer(change: (response: MutableResponse) => void): void
  userinfo(body: Record<string, unknown>): void
  /** Tells the truth again. */
  behave(): void
  down(): Promise<void>
  up(): Promise<void>
}

/** A provider on this machine that says what a test tells it to; the person is always `johndoe`. */
export async function startLyingProvider(): Promise<LyingProvider> {
  const server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  await server.start(0, '127.0.0.1')
  const { port } = server.address()
  const issuer = `http://127.0.0.1:${port}`
  let claims: Record<string, unknown> = {}
  let change: ((response: MutableResponse) => void) | undefined
  let info: Record<string, unknown> = {}

  server.issuer.url = issuer
  server.service.on(Events.BeforeTokenSigning, ({ payload }: MutableToken) => void Object.assign(payload, claims))
  server.service.on(Events.BeforeResponse, (response: MutableResponse) => change?.(response))
  server.service.on(Events.BeforeUserinfo, (response: MutableResponse) => {
    response.body = { sub: claims.sub ?? 'johndoe', ...info }
  })
  return {
    issuer,
    say: (said) => {
      claims = said
    },
    answer: (changed) => {
      change = changed
    },
    userinfo: (body) => {
      info = body
    },
    behave() {
      claims = {}
      change = undefined
      info = {}
    },
    down: () => server.stop(),
    async up() {
      await server.start(port, '127.0.0.1')
      server.issuer.url = issuer
    },
  }
}

/** The same header and claims, under the name of the provider's key, signed by somebody else. */
export function signedByAnother({ body }: MutableResponse): void {
  if (!body) return
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [header, payload] = String(body.id_token).split('.')
  const signature = createSign('RSA-SHA256').update(`${header}.${payload}`).sign(privateKey, 'base64url')
  body.id_token = `${header}.${payload}.${signature}`
}

/** Says that it needs no signature. */
export function unsigned({ body }: MutableResponse): void {
  if (!body) return
  const [, payload] = String(body.id_token).split('.')
  body.id_token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
}
