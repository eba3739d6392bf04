/** A load of our own, the same for both sides: closed loop, keep-alive, a fixed time, one request at a time per client. */
import { Pool } from 'undici'

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
  const pool = new Pool(target.origin, { connections: clients, pipelining: 1 })
  const times: number[] = []
  let at = 0
  let bytes = 0
  const started = performance.now()
  const client = async () => {
    while (performance.now() - started < forMs) {
      const { method, path, body, headers } = target.request(at++)
      const begun = performance.now()
      const answer = await pool.request({ method, path, body, headers })
      const text = await answer.body.arrayBuffer()
      if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${Buffer.from(text).toString().slice(0, 300)}`)
      bytes += text.byteLength
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return {
    requestsPerSecond: times.length / seconds,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    bytes: bytes / times.length,
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]) => percentile(values, 0.5)

export function medianOf(runs: readonly Measured[]): Measured {
  const of = (field: keyof Measured) => median(runs.map((run) => run[field]))
  return { requestsPerSecond: of('requestsPerSecond'), p50Ms: of('p50Ms'), p95Ms: of('p95Ms'), bytes: of('bytes') }
}
