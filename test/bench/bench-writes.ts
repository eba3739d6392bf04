/** A changed availability until search finds it, against adding the same whole document to Meilisearch, with the same polling. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import { uuidv7 } from 'uuidv7'
import { compose } from '../../api/compose.ts'
import type { Availability } from '../../api/domain/availability.ts'
import { readSettings } from '../../api/env.ts'
import { createDocumentSource } from '../../api/search/document-source.ts'
import { toIndexed } from '../../api/search/indexed-document.ts'
import { conceptsOfKind } from '../../api/search/kind-concepts.ts'
import type { MeilisearchProcess } from '../../api/search/meilisearch-process.ts'
import { queueMoments } from '../../api/usecases/queue-moments.ts'
import { recordReport } from '../../api/usecases/record-report.ts'
import { momentQueue } from '../../db/queries/moment-queue.ts'
import { offerTimes } from '../../db/queries/offer-times.ts'
import { reportStore } from '../../db/queries/report-store.ts'
import { median, percentile } from './load.ts'

export interface WriteRow {
  offers: number
  direct: { p50Ms: number; p95Ms: number }
  ours: { p50Ms: number; p95Ms: number }
}

const WARM_UP = 20
const WRITES = 40
const POLL_MS = 2

type Bench = { offers: number; dataDir: string; meilisearch: MeilisearchProcess }

export async function benchWrites({ offers, dataDir, meilisearch }: Bench): Promise<WriteRow> {
  const settings = readSettings({
    DATA_DIR: dataDir,
    DEMO: '0',
    LOG_LEVEL: 'silent',
    MEILI_URL: meilisearch.host,
    MEILI_KEY: meilisearch.apiKey,
    SEARCH_ENGINE: 'meilisearch',
  })
  const { deps, stop } = await compose({ settings, webFolder: 'dist/web', renderPage: () => ({ html: '', title: '' }) })
  while ((await deps.health()).search !== 'ok') await sleep(100)
  const index = new Meilisearch({ host: meilisearch.host, apiKey: meilisearch.apiKey }).index('offers')
  const ids = deps.db.$client.prepare("select id from offers where intake_mode = 'accepting' limit 200").pluck().all() as string[]
  const source = createDocumentSource({
    db: deps.db,
    reference: () => deps.reference(),
    conceptsOf: (category, themes) => conceptsOfKind(deps.reference().vocabulary, category, themes),
  })
  const store = reportStore(deps.db)
  const timesOf = offerTimes(deps.db)
  const recording = { store, queue: momentQueue(deps.db), calendar: deps.calendar, newId: uuidv7 }
  const indexedWait = async (id: string) =>
    ((await index.getDocument(id, { fields: ['startWaitWeeks'] })) as { startWaitWeeks?: number }).startWaitWeeks
  const untilFound = async (id: string, weeks: number) => {
    while ((await indexedWait(id)) !== weeks) await sleep(POLL_MS)
  }
  const writeOurs = async (id: string, weeks: number) => {
    const stated = { offerId: id, source: 'api', actor: 'bench', availability: accepting(weeks) } as const
    deps.db.transaction(() => {
      const offer = store.offer(id, deps.calendar.dayOf(Date.now()))
      if (!offer) throw new Error(`no offer ${id}`)
      recordReport(recording, offer, { ...stated, statedAt: Date.now(), recordedAt: Date.now() })
      const times = timesOf(id)
      if (times) queueMoments(recording, [{ id, times }], Date.now())
    })
    deps.committed()
    await untilFound(id, weeks)
  }
  const writeDirect = async (id: string, weeks: number) => {
    const [document] = source.documentsOf([id], Date.now())
    if (!document) throw new Error(`no document ${id}`)
    await index.addDocuments([{ ...toIndexed(document), startWaitWeeks: weeks }])
    await untilFound(id, weeks)
  }
  const ours: number[] = []
  const direct: number[] = []
  for (let at = 0; at < WARM_UP + WRITES; at++) {
    const [first, second] = [ids[(2 * at) % ids.length] ?? '', ids[(2 * at + 1) % ids.length] ?? '']
    const oursMs = await timed(() => writeOurs(first, 3 + (at % 40)))
    const directMs = await timed(() => writeDirect(second, 50 + (at % 40)))
    if (at >= WARM_UP) {
      ours.push(oursMs)
      direct.push(directMs)
    }
  }
  await stop()
  return { offers, direct: spread(direct), ours: spread(ours) }
}

function accepting(weeks: number): Availability {
  return {
    intakeMode: 'accepting',
    intakeWaitWeeks: 1,
    startWaitWeeks: weeks,
    freePlaces: null,
    waitingCount: null,
    stop: null,
    remark: null,
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const spread = (times: readonly number[]) => ({ p50Ms: median(times), p95Ms: percentile(times, 0.95) })
