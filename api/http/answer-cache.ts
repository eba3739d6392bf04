/**
 * Answers as bytes, keyed by the request, what the caller may see, and a version that moves with every commit here or in
 * another process and with every batch the index took in. Time moves cards too (a figure turns due at midnight): that
 * moment is in the outbox and moves the version; the age limit only covers a drain that is behind.
 */
import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { MissedSearch } from '../usecases/missed-search.ts'

const LONGEST_MS = 30_000

export interface CachedAnswer {
  body: Uint8Array<ArrayBuffer>
  etag: string
  /** Counted again for each person that asks. */
  missed: MissedSearch | null
  /** Compressed when it is first asked for so, and kept. */
  gzip(): Uint8Array<ArrayBuffer>
}

export interface AnswerCache {
  get(key: string): CachedAnswer | undefined
  put(key: string, text: string, missed?: MissedSearch | null): CachedAnswer
}

/** 0 megabytes: nothing is kept. */
export function createAnswerCache(megabytes: number): AnswerCache {
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: Math.max(1, megabytes * 1024 * 1024),
    sizeCalculation: ({ body }, key) => 2 * (body.byteLength + key.length) + 200,
    ttl: LONGEST_MS,
  })
  return {
    get: (key) => answers.get(key),
    put: (key, text, missed = null) => {
      const body = Buffer.from(text)
      let compressed: Uint8Array<ArrayBuffer> | undefined
      const gzip = () => (compressed ??= gzipSync(body))
      const answer = { body, missed, gzip, etag: `"${hash('sha1', body, 'base64url')}"` }
      answers.set(key, answer)
      return answer
    },
  }
}
