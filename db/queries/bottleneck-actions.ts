/** What is done about bottlenecks. */
import { bottleneckActions } from '../bottleneck-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface ActionRow {
  id: string
  regionCode: string
  categoryCode: string
  action: string
  ownerOrganisationId: string
  ownerName: string
  /** Amsterdam days. */
  dueOn: string
  result: string | null
  finishedOn: string | null
  createdAt: number
  version: number
}

export interface ActionFilter {
  regionCodes: readonly string[]
  /** Empty: all. */
  categoryCodes: readonly string[]
  /** Of finished ones only what was finished on or after this day. */
  finishedFrom: string
}

export type ActionChange = Pick<ActionRow, 'id' | 'action' | 'ownerOrganisationId' | 'dueOn' | 'result' | 'finishedOn' | 'version'>

const ACTION = `select a.id, a.region_code as regionCode, a.category_code as categoryCode, a.action, a.owner_organisation_id as ownerOrganisationId,
  o.name as ownerName, a.due_on as dueOn, a.result, a.finished_on as finishedOn, a.created_at as createdAt, a.version
  from bottleneck_actions a join organisations o on o.id = a.owner_organisation_id`

/** By `bottleneck_actions_region`. */
const WANTED = `${ACTION} where a.region_code in (select value from json_each(@regions))
  and (@categories = '[]' or a.category_code in (select value from json_each(@categories)))
  and (a.finished_on is null or a.finished_on >= @finishedFrom) order by a.created_at, a.id`

type Asked = { regions: string; categories: string; finishedFrom: string }

export type ActionStore = ReturnType<typeof actionStore>

export function actionStore(db: Database) {
  const { $client } = db
  const { insert } = rowWriter(db, bottleneckActions)
  const byId = $client.prepare<[string], ActionRow>(`${ACTION} where a.id = ?`)
  const wanted = $client.prepare<Asked, ActionRow>(WANTED)
  const change = $client.prepare<ActionChange>(
    `update bottleneck_actions set action = @action, owner_organisation_id = @ownerOrganisationId, due_on = @dueOn, result = @result,
       finished_on = @finishedOn, version = version + 1 where id = @id and version = @version`,
  )
  return {
    insert,
    byId: (id: string) => byId.get(id),
    list: ({ regionCodes, categoryCodes, finishedFrom }: ActionFilter) =>
      wanted.all({ regions: JSON.stringify(regionCodes), categories: JSON.stringify(categoryCodes), finishedFrom }),
    /** false: somebody else was first. */
    change: (changed: ActionChange) => change.run(changed).changes === 1,
  }
}
