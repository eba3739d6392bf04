import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  request(method: string, status: number, seconds: number): void
  search(engine: string): void
  mail(outcome: 'sent' | 'later' | 'given-up'): void
  text(): Promise<string>
  contentType: string
}

/** What is asked when the page is read. */
interface Sizes {
  outbox(): number
  waitingMails(): number
}

/**
 * Memory, processor and event loop are the process's own, so they are gathered once, however often the application is made in
 * it: what gathers them observes for as long as the process lives, and would keep every application that was ever made.
 */
const ofProcess = new Registry()
collectDefaultMetrics({ register: ofProcess })

export function createMetrics(sizes: Sizes): Metrics {
  const registry = new Registry()
  const requests = new Histogram({
    name: 'plekwijzer_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const searches = new Counter({
    name: 'plekwijzer_searches_total',
    help: 'Searches by the engine that served them',
    labelNames: ['engine'],
    registers: [registry],
  })
  new Gauge({
    name: 'plekwijzer_outbox_rows',
    help: 'Changes the indexes still have to hear of, now',
    registers: [registry],
    collect() {
      this.set(sizes.outbox())
    },
  })
  const mails = new Counter({
    name: 'plekwijzer_mails_total',
    help: 'Attempts to send a mail by how they ended',
    labelNames: ['outcome'],
    registers: [registry],
  })
  new Gauge({
    name: 'plekwijzer_mails_waiting',
    help: 'Mails still to be sent, now',
    registers: [registry],
    collect() {
      this.set(sizes.waitingMails())
    },
  })
  return {
    request: (method, status, seconds) => requests.observe({ method, status: String(status) }, seconds),
    search: (engine) => searches.inc({ engine }),
    mail: (outcome) => mails.inc({ outcome }),
    text: () => Registry.merge([ofProcess, registry]).metrics(),
    contentType: registry.contentType,
  }
}
