import { sql } from 'drizzle-orm'
import { check } from 'drizzle-orm/sqlite-core'
import { bases, intakeModes, stopReasons } from '../api/domain/codes.ts'

/** TypeScript's enum does not reach the database; this does. */
export function isOneOf(table: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(', ')
  return check(`${table}_${column}`, sql.raw(`${column} is null or ${column} in (${list})`))
}

/** The rules of `api/domain/availability.ts` once more, for whoever writes past it. */
export function availabilityChecks(table: string) {
  return [
    isOneOf(table, 'intake_mode', intakeModes),
    isOneOf(table, 'stop_reason', stopReasons),
    isOneOf(table, 'basis', bases),
    check(`${table}_intake_wait`, sql`intake_wait_weeks is null or (intake_wait_weeks between 0 and 104 and intake_mode = 'accepting')`),
    check(`${table}_start_wait`, sql`start_wait_weeks is null or (start_wait_weeks between 0 and 104 and intake_mode = 'accepting')`),
    check(`${table}_start_stated`, sql`intake_mode is not 'accepting' or start_wait_weeks is not null`),
    check(
      `${table}_start_after_intake`,
      sql`start_wait_weeks is null or intake_wait_weeks is null or start_wait_weeks >= intake_wait_weeks`,
    ),
    check(`${table}_stop`, sql`(intake_mode is 'stopped') = (stop_reason is not null) and (stop_reason is null) = (stop_until is null)`),
    check(`${table}_counts`, sql`(free_places is null or free_places >= 0) and (waiting_count is null or waiting_count >= 0)`),
    check(`${table}_remark`, sql`remark is null or length(remark) <= 280`),
  ]
}
