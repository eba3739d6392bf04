import { afterAll } from 'vitest'
import { createApp } from '../../api/app.ts'
import { type ComposeOptions, type Composition, compose } from '../../api/compose.ts'
import type { PageInput } from '../../api/contract/page.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { readSettings } from '../../api/env.ts'
import { openSeededDatabase } from '../../seed/scenarios.ts'

/** A Wednesday morning; the demo's reports lead up to it. */
const NOW = Date.parse('2026-11-18T09:30:00Z')

/** No test writes a secret to the data folder. */
export const TEST_SECRET = 'only-for-tests-'.repeat(4)

export interface FinderApp extends Composition {
  /** Answers of the whole application, in process, on a real store. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  search(query: string, headers?: Record<string, string>): Promise<SearchAnswer>
  request(path: string, init?: RequestInit): Promise<Response>
  /** The last page handed to the web. */
  lastPage(): PageInput
}

type FinderAppOptions = Partial<Pick<ComposeOptions, 'now' | 'log' | 'db'>>

/** With the engine on SQLite: quick, and held to Meilisearch's answers by the contract suite. */
export async function startFinderApp(environment: Record<string, string> = {}, options: FinderAppOptions = {}): Promise<FinderApp> {
  let lastPage: PageInput | undefined
  const composition = await compose({
    settings: readSettings({
      SEARCH_ENGINE: 'sqlite',
      LOG_LEVEL: 'silent',
      BASE_URL: 'http://localhost',
      AUTH_SECRET: TEST_SECRET,
      ...environment,
    }),
    webFolder: 'dist/web',
    now: () => NOW,
    ...options,
    db: options.db ?? (await openSeededDatabase(NOW)),
    renderPage: (input) => {
      lastPage = input
      return { html: `<!doctype html><title>${input.data.kind}</title>`, title: input.data.kind }
    },
  })
  const app = createApp(composition.deps)
  const request = async (path: string, init?: RequestInit) => app.request(path, init)
  const get = (path: string, headers: Record<string, string> = {}) => request(path, { headers })
  return {
    ...composition,
    request,
    get,
    async search(query, headers) {
      const answer = await get(`/api/v1/offers?${query}`, headers)
      if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as SearchAnswer
    },
    lastPage() {
      if (!lastPage) throw new Error('no page was rendered yet')
      return lastPage
    },
  }
}

/** One app for a test file, stopped at its end. */
export async function sharedFinderApp(environment?: Record<string, string>, log?: ComposeOptions['log']): Promise<FinderApp> {
  const app = await startFinderApp(environment, log ? { log } : {})
  afterAll(async () => {
    await app.stop()
    // The files of a worker share their modules, so what stands in one of them is kept until the last has run.
    for (const name of Object.keys(app) as (keyof FinderApp)[]) delete (app as Partial<FinderApp>)[name]
  })
  return app
}
