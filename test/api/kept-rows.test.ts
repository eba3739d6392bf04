import { describe, expect, it } from 'vitest'
import { createOffersRead } from '../../api/usecases/read-offers.ts'
import { watchChanges } from '../../db/queries/changes.ts'
import { createOfferReader } from '../../db/queries/offers.ts'
import { sharedFinderApp } from './finder-app.ts'

const app = await sharedFinderApp()
const { db } = app.deps
const [first, second] = (await app.search('status=waiting&pageSize=2')).items
const ids = [first!.id, second!.id]

describe('the rows of cards', () => {
  it('are read once as long as nobody writes', () => {
    const { read, asked } = counted(() => 'the same')
    expect(read(ids).map(({ fixed }) => fixed.card.id)).toEqual(ids)
    expect(read([...ids].reverse()).map(({ fixed }) => fixed.card.id)).toEqual([...ids].reverse())
    expect(asked).toEqual([ids])
  })

  it('are read anew when the store has moved, in this process or another', () => {
    let version = 1
    const { read, asked } = counted(() => String(version))
    read(ids)
    version = 2
    read(ids)
    expect(asked).toEqual([ids, ids])
  })

  it('leave out what does not exist', () => {
    expect(counted(() => 'the same').read(['nothing', ids[0]!])).toHaveLength(1)
  })
})

it('every row that this connection writes moves the store', () => {
  const changes = watchChanges(db)
  const before = changes.storeVersion()
  db.$client.prepare('update offers set version = version where id = ?').run(ids[0])
  changes.forget()
  expect(changes.storeVersion()).not.toBe(before)
})

it('a card shows a new wait at once', async () => {
  const weeks = async (query: string) => (await app.search(query)).items.find(({ id }) => id === ids[0])?.availability.startWaitWeeks
  const before = await weeks('status=waiting&pageSize=100')
  db.$client.prepare('update offers set start_wait_weeks = ?, intake_wait_weeks = 0 where id = ?').run(before! + 1, ids[0])
  app.deps.committed()
  expect(await weeks('status=waiting&pageSize=99')).toBe(before! + 1)
})

/** The store itself, with what was asked of it. */
function counted(storeVersion: () => string) {
  const reader = createOfferReader(db)
  const asked: (readonly string[])[] = []
  const current = (wanted: readonly string[]) => {
    asked.push(wanted)
    return reader.current(wanted)
  }
  return { read: createOffersRead({ ...reader, current }, app.deps.reference(), storeVersion), asked }
}
