import { sql } from 'drizzle-orm'
import type { Database, Queryable } from '../client.ts'
import type { IndexTarget } from './outbox.ts'

/** Moves with every batch an index has taken in; part of the key of a cached answer. Prepared, because every request asks. */
export function generationWatch(db: Database): (target: IndexTarget) => number {
  const statement = db.$client.prepare<[string], number>('select generation from search_indexes where target = ?').pluck()
  return (target) => statement.get(target) ?? 0
}

export function recordBatch(db: Queryable, target: IndexTarget): void {
  db.run(sql`update search_indexes set generation = generation + 1 where target = ${target}`)
}

export function recordBuild(db: Queryable, target: IndexTarget, settingsHash: string, builtAt: number): void {
  db.run(
    sql`insert into search_indexes (target, settings_hash, generation, built_at) values (${target}, ${settingsHash}, 1, ${builtAt})
        on conflict (target) do update set settings_hash = excluded.settings_hash, built_at = excluded.built_at, generation = generation + 1`,
  )
}

export function builtHash(db: Queryable, target: IndexTarget): string | null {
  return db.get<{ hash: string }>(sql`select settings_hash as hash from search_indexes where target = ${target}`)?.hash ?? null
}

/** Asks whoever keeps the index, in whatever process, to build it anew. */
export function requestRebuild(db: Queryable, target: IndexTarget): void {
  db.run(sql`update search_indexes set settings_hash = '' where target = ${target}`)
}

/** The day (UTC, which is at most the Amsterdam day) on which the index was last built; null when it never was. */
export function lastBuiltOn(db: Queryable, target: IndexTarget): string | null {
  const builtAt = db.get<{ at: number }>(sql`select built_at as at from search_indexes where target = ${target}`)?.at
  return builtAt === undefined ? null : new Date(builtAt).toISOString().slice(0, 10)
}

/** Whether a dated fact that documents rest on began after `from`, up to and including `to`, or ended from `from` until `to`. */
export function hasDatedChange(db: Queryable, from: string, to: string): boolean {
  const turned = sql`(valid_from > ${from} and valid_from <= ${to}) or (valid_to >= ${from} and valid_to < ${to})`
  const found = db.get<{ found: number }>(sql`select exists (select 1 from region_memberships where ${turned})
    or exists (select 1 from product_categories where ${turned}) or exists (select 1 from norms where ${turned}) as found`)
  return found?.found === 1
}
