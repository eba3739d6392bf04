import type { Database } from '../client.ts'

/** Their rows are built again: facts that count for all days came in. */
export function forgetKeptMonths(db: Database): void {
  db.$client.prepare('delete from months_kept').run()
}
