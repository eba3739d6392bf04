/** Away to an organisation's identity provider and back, as plain navigation; every end of it is a page of ours. */
import { type OidcFault, signInAddress } from '../contract/oidc-fault.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'
import type { AccountDeps } from './account-deps.ts'
import { AUTH_PATH } from './auth.ts'
import { libraryHeaders, readAnswer } from './library-call.ts'
import type { Discovery } from './oidc-discovery.ts'
import { ATTEMPT_PROVIDER, currentAttempt, type OidcAttempt } from './oidc-plugin.ts'
import type { OidcChoice, OidcProvider, OidcSignIn, OidcStart } from './oidc-port.ts'
import type { RequestFrom } from './port.ts'
import type { ReturnCookie } from './return-cookie.ts'
import { endFormerSession } from './sign-in.ts'

export interface OidcSignInDeps extends AccountDeps {
  discovery: Discovery
  returnCookie: ReturnCookie
}

/** Where the library would send people when it refuses; nobody gets there. */
const FAILED_PATH = '/inloggen/mislukt'

export function createOidcSignIn(deps: OidcSignInDeps): OidcSignIn {
  return {
    choices: () => deps.oidcProviders.map((provider) => choiceOf(provider, deps)),
    start: (input, from) => start(deps, input, from),
    finish: (request, address) => finish(deps, request, address),
    stop: () => deps.discovery.stop(),
  }
}

function choiceOf({ id, label }: OidcProvider, { discovery }: OidcSignInDeps): OidcChoice {
  discovery.look(id)
  return { id, label, isReachable: discovery.known(id) !== null }
}

async function start(
  deps: OidcSignInDeps,
  { provider, backTo }: { provider: string; backTo: string },
  from: RequestFrom,
): Promise<OidcStart> {
  const label = deps.oidcProviders.find(({ id }) => id === provider)?.label
  if (label === undefined) return { state: 'refused', fault: 'unknown-provider' }
  if ((await deps.discovery.current(provider)) === null) return { state: 'refused', fault: 'unreachable' }
  const answer = await deps.auth.api.signInSocial({
    body: {
      provider,
      callbackURL: '/',
      errorCallbackURL: FAILED_PATH,
      disableRedirect: true,
      additionalData: { [ATTEMPT_PROVIDER]: provider },
    },
    headers: libraryHeaders(from),
    asResponse: true,
  })
  const { isOk, body, cookies } = await readAnswer(answer)
  if (!isOk || typeof body.url !== 'string') return { state: 'refused', fault: 'unreachable' }
  return { state: 'redirect', to: body.url, label, cookies: [...cookies, deps.returnCookie.keep(backTo)] }
}

async function finish(deps: OidcSignInDeps, request: Request, address: string | null): Promise<Response> {
  const attempt: OidcAttempt = { fromAddress: address, tokens: null, fault: null, why: null }
  const answer = await currentAttempt.run(attempt, () => deps.auth.handler(forLibrary(request, address)))
  const cookies = [...answer.headers.getSetCookie(), deps.returnCookie.forget()]
  const backTo = deps.returnCookie.read(request.headers)
  const error = errorIn(answer, deps.baseUrl)
  if (error === null && attempt.fault === null) {
    endFormerSession(deps, { headers: request.headers, address })
    return redirect(backTo, cookies)
  }
  const fault = attempt.fault ?? faultOf(error ?? '')
  const provider = providerIn(request, deps)
  report(deps, provider, fault, attempt.fault === null ? error : attempt.why, address)
  // A session that came about after all does not travel along with a refusal.
  return redirect(signInAddress({ fault, provider, backTo }), cookies.filter(isClearing))
}

/** Without a body and without what the library has no need of. */
function forLibrary(request: Request, address: string | null): Request {
  const cookie = request.headers.get('Cookie') ?? undefined
  return new Request(request.url, { method: 'GET', headers: libraryHeaders({ headers: request.headers, address }, cookie) })
}

/** null: it went well. */
function errorIn(answer: Response, baseUrl: string): string | null {
  const location = answer.headers.get('Location')
  if (answer.status !== 302 || location === null) return 'no_redirect'
  const { pathname, searchParams } = new URL(location, baseUrl)
  const hasFailed = pathname === FAILED_PATH || pathname.startsWith(AUTH_PATH)
  return hasFailed ? (searchParams.get('error') ?? 'unknown') : null
}

const faultOfError: Record<string, OidcFault> = {
  access_denied: 'cancelled',
  login_required: 'cancelled',
  consent_required: 'cancelled',
  interaction_required: 'cancelled',
  temporarily_unavailable: 'unreachable',
  server_error: 'unreachable',
  state_not_found: 'attempt-expired',
  state_mismatch: 'attempt-expired',
  state_invalid: 'attempt-expired',
  oauth_provider_not_found: 'unknown-provider',
  unable_to_create_session: 'closed',
}

function faultOf(error: string): OidcFault {
  return Object.hasOwn(faultOfError, error) ? (faultOfError[error] ?? 'answer-refused') : 'answer-refused'
}

function providerIn(request: Request, { oidcProviders }: OidcSignInDeps): string | null {
  const id = new URL(request.url).pathname.split('/').at(-1)
  return oidcProviders.find((provider) => provider.id === id)?.id ?? null
}

/** What a provider writes in an address is not ours to log: only codes that look like one. */
function report(
  { log, audit, now }: OidcSignInDeps,
  provider: string | null,
  fault: OidcFault,
  why: string | null,
  address: string | null,
): void {
  const said = why !== null && /^[\w .-]{1,80}$/.test(why) ? why : null
  log('oidc-refused', { provider, fault, why: said })
  audit({
    at: now(),
    actor: 'anonymous',
    action: 'sign-in-failed',
    subjectKind: 'sign-in',
    subjectId: 'unknown',
    detail: { with: provider, why: fault, check: said },
    fromAddress: address === null ? null : shortenedAddress(address),
  })
}

function isClearing(cookie: string): boolean {
  return /;\s*Max-Age=0/i.test(cookie)
}

function redirect(to: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 302, headers })
}
