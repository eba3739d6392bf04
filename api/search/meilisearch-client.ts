/**
 * The official client on a keep-alive pool: as shipped it goes through global `fetch`, 16 times slower on a hot path
 * (docs/decisions). The client does no error handling for a client of our own, so the status is read here.
 */
import { Meilisearch } from 'meilisearch'
import { Pool } from 'undici'
import { exchange, type Question } from './meilisearch-exchange.ts'
import { EngineUnavailable } from './port.ts'

export interface MeilisearchAddress {
  host: string
  apiKey: string
}

export interface PooledClient {
  client: Meilisearch
  /** Past the client, which wraps every request and every error: where each fraction of a millisecond or the error counts. */
  get<Answer>(path: string, timeoutMs: number): Promise<Answer>
  post<Answer>(path: string, body: unknown, timeoutMs: number): Promise<Answer>
  close(): Promise<void>
}

/** The server answered, and refused. */
export class MeilisearchRefusal extends EngineUnavailable {
  readonly code: string
  constructor(code: string, message: string) {
    super(`Meilisearch: ${message}`)
    this.code = code
  }
}

/** For whatever has no limit of its own. */
const LONGEST_ANSWER_MS = 30_000

export function connectMeilisearch({ host, apiKey }: MeilisearchAddress): PooledClient {
  const pool = new Pool(new URL(host).origin, {
    connections: 64,
    headersTimeout: LONGEST_ANSWER_MS,
    bodyTimeout: LONGEST_ANSWER_MS,
    connectTimeout: 1_000,
  })
  const client = new Meilisearch({ host, apiKey, httpClient: (input, init) => send(pool, new URL(String(input)), init) })
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` }
  return {
    client,
    get: (path, timeoutMs) => ask(pool, { method: 'GET', path, headers }, timeoutMs),
    post: (path, body, timeoutMs) => ask(pool, { method: 'POST', path, headers, body: JSON.stringify(body) }, timeoutMs),
    close: () => pool.destroy(),
  }
}

function send(pool: Pool, url: URL, init: RequestInit = {}): Promise<unknown> {
  const headers = Object.fromEntries(new Headers(init.headers))
  const method = (init.method ?? 'GET') as Question['method']
  return ask(pool, { method, path: url.pathname + url.search, headers, body: init.body as string | undefined }, LONGEST_ANSWER_MS)
}

async function ask<Answer>(pool: Pool, question: Question, timeoutMs: number): Promise<Answer> {
  const { statusCode, body } = await answerTo(pool, question, timeoutMs)
  if (statusCode < 400) return body as Answer
  const refusal = body as { code?: string; message?: string }
  throw new MeilisearchRefusal(refusal.code ?? String(statusCode), refusal.message ?? `status ${statusCode}`)
}

async function answerTo(pool: Pool, question: Question, timeoutMs: number): Promise<{ statusCode: number; body: unknown }> {
  try {
    const { statusCode, text } = await exchange(pool, question, timeoutMs)
    return { statusCode, body: text === '' ? undefined : JSON.parse(text) }
  } catch (error) {
    throw new EngineUnavailable(`Meilisearch: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
