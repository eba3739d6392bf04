import type { Server } from 'node:http'
import { Provider } from 'oidc-provider'

export interface IdentityProvider {
  issuer: string
  down(): Promise<void>
  up(): Promise<void>
}

interface Client {
  clientId: string
  clientSecret: string
  redirectUri: string
}

/** Whoever types a name there is that person, with an address and, for some, a group. */
const groups: Record<string, string[]> = { beheerder: ['plekwijzer-verwijzers', 'plekwijzer-beheer'], buitenstaander: [] }

/** A certified provider on this machine, with its own sign-in page. */
export async function startIdentityProvider(port: number, { clientId, clientSecret, redirectUri }: Client): Promise<IdentityProvider> {
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        email: `${sub}@sso.example`,
        email_verified: true,
        name: `${sub} van de proef`,
        groups: groups[sub] ?? ['plekwijzer-verwijzers'],
      }),
    }),
    cookies: { keys: ['only-for-tests'] },
    pkce: { required: () => true },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  })
  let server = await listening(provider, port)
  return {
    issuer,
    down: () => closed(server),
    async up() {
      server = await listening(provider, port)
    },
  }
}

function listening(provider: Provider, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = provider.listen(port, '127.0.0.1', () => resolve(server))
    server.once('error', reject)
  })
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
