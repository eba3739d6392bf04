import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/client.ts'

const db = openDatabase(':memory:')
const objects = db.$client.prepare('select type, name, tbl_name as tableName, sql from sqlite_schema').all() as {
  type: string
  name: string
  tableName: string
  sql: string | null
}[]
const ownTables = objects.filter(
  ({ type, name, sql }) => type === 'table' && !/^(sqlite_|__drizzle)/.test(name) && sql && !isSearchShadow(name, sql),
)

function isSearchShadow(name: string, sql: string): boolean {
  return /create virtual table/i.test(sql) || /_(data|idx|content|docsize|config)$/.test(name)
}

describe('the store as SQLite has it', () => {
  it('every table is STRICT', () => {
    expect(ownTables.filter(({ sql }) => !/\)\s*STRICT/i.test(sql ?? '')).map(({ name }) => name)).toEqual([])
  })

  it('has the triggers that refuse what must never be', () => {
    const triggers = objects.filter(({ type }) => type === 'trigger').map(({ name }) => name)
    expect(triggers).toEqual(
      expect.arrayContaining([
        'reports_are_never_changed',
        'reports_are_never_removed',
        'audit_events_are_never_changed',
        'audit_events_are_never_removed',
        'offers_are_never_removed',
        'offers_fit_their_contract_on_insert',
        'offers_stay_with_their_provider_on_insert',
        'subcontracts_hang_under_a_main_contract_on_insert',
      ]),
    )
  })

  it('foreign keys are on and every one of them points somewhere', () => {
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.$client.pragma('foreign_key_check')).toEqual([])
  })
})
