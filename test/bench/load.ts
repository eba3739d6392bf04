/**
 * A load of our own, the same for both sides: closed loop, keep-alive, a fixed time, one request at a time per client. On bare
 * sockets, because a full HTTP client takes longer over an answer than the finder's cache does, and would measure itself.
 */
import { createConnection, type Socket } from 'node:net'

export interface Target {
  origin: string
  request(at: number): { method: 'GET' | 'POST'; path: string; body?: string; headers?: Record<string, string> }
}

export interface Measured {
  requestsPerSecond: number
  p50Ms: number
  p95Ms: number
  bytes: number
}

export async function measureLoad(target: Target, clients: number, forMs: number): Promise<Measured> {
  const times: number[] = []
  let at = 0
  let bytes = 0
  const started = performance.now()
  const client = async () => {
    const connection = await connect(target.origin)
    while (performance.now() - started < forMs) {
      const message = messageOf(target, at++)
      const begun = performance.now()
      const size = await connection.ask(message)
      bytes += size
      times.push(performance.now() - begun)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - started) / 1000
  return {
    requestsPerSecond: times.length / seconds,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    bytes: bytes / times.length,
  }
}

function messageOf({ origin, request }: Target, at: number): string {
  const { method, path, body = '', headers = {} } = request(at)
  const all = { host: new URL(origin).host, ...headers, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

async function connect(origin: string) {
  const { hostname, port } = new URL(origin)
  const socket = createConnection({ host: hostname, port: Number(port), noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return { ask: (message: string) => askOn(socket, message), close: () => socket.destroy() }
}

/** Resolves with the size of the body once all of it is there; both servers state its length. */
function askOn(socket: Socket, message: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = ''
    let expected = -1
    let received = 0
    const finish = (end: () => void) => {
      socket.removeAllListeners('data')
      end()
    }
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (expected < 0) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith('HTTP/1.1 200')) return finish(() => reject(new Error(head.slice(0, 600))))
        expected = Number(/content-length: (\d+)/i.exec(head.slice(0, end))?.[1])
        received = head.length - end - 4
      }
      if (received >= expected) finish(() => resolve(expected))
    })
    socket.write(message)
  })
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]) => percentile(values, 0.5)

export function medianOf<Figures extends Record<keyof Figures, number>>(runs: readonly Figures[]): Figures {
  const [first] = runs
  if (!first) throw new Error('nothing was measured')
  const names = Object.keys(first) as (keyof Figures)[]
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))])) as Figures
}
