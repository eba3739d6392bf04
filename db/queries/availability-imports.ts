/** Lists of their own that somebody pasted or sent, looked at and not yet taken over. After a day they are gone. */
import type { Database } from '../client.ts'

export interface AvailabilityImportRow {
  id: string
  organisationId: string
  actor: string
  source: 'paste' | 'file'
  fileName: string | null
  /** JSON. */
  preview: string
  createdAt: number
  expiresAt: number
  committedAt: number | null
}

export interface AvailabilityImportStore {
  insert(row: AvailabilityImportRow): void
  find(id: string, organisationId: string, now: number): AvailabilityImportRow | undefined
  /** What was chosen, or what became of it. */
  update(row: AvailabilityImportRow): void
  remove(id: string, organisationId: string): void
  removeExpired(now: number): void
  /** All but the newest of an organisation. */
  keepNewest(organisationId: string, count: number): void
}

const COLUMNS =
  'id, organisation_id as organisationId, actor, source, file_name as fileName, preview, created_at as createdAt, expires_at as expiresAt, committed_at as committedAt'

export function availabilityImportStore(db: Database): AvailabilityImportStore {
  const insert = db.$client.prepare(
    `insert into availability_imports (id, organisation_id, actor, source, file_name, preview, created_at, expires_at, committed_at)
     values (@id, @organisationId, @actor, @source, @fileName, @preview, @createdAt, @expiresAt, @committedAt)`,
  )
  const find = db.$client.prepare(`select ${COLUMNS} from availability_imports where id = ? and organisation_id = ? and expires_at > ?`)
  const update = db.$client.prepare('update availability_imports set preview = @preview, committed_at = @committedAt where id = @id')
  const remove = db.$client.prepare('delete from availability_imports where id = ? and organisation_id = ?')
  const removeExpired = db.$client.prepare('delete from availability_imports where expires_at <= ?')
  const keepNewest = db.$client.prepare(
    `delete from availability_imports where organisation_id = @organisationId and id not in
     (select id from availability_imports where organisation_id = @organisationId order by created_at desc, id desc limit @count)`,
  )
  return {
    insert: (row) => void insert.run(row),
    find: (id, organisationId, now) => find.get(id, organisationId, now) as AvailabilityImportRow | undefined,
    update: ({ id, preview, committedAt }) => void update.run({ id, preview, committedAt }),
    remove: (id, organisationId) => void remove.run(id, organisationId),
    removeExpired: (now) => void removeExpired.run(now),
    keepNewest: (organisationId, count) => void keepNewest.run({ organisationId, count }),
  }
}
