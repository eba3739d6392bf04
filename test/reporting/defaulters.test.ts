import { describe, expect, it } from 'vitest'
import type { DefaultersPage } from '../../api/contract/defaulters-page.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { personSignedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const manager = await personSignedInAs(app, 'region-manager')
const editor = await personSignedInAs(app, 'provider-editor')

interface Behind {
  provider: { id: string; name: string }
  due: number
  stale: number
  never: number
  overdueSince: string | null
  people: number
  mayBeReminded: boolean
}

async function behind(): Promise<Behind[]> {
  const answer = await app.get('/api/v1/regions/JZ12/defaulters', manager.headers)
  return ((await answer.json()) as { items: Behind[] }).items
}

describe('who is behind with the update duty', () => {
  it('is counted as a count by hand does, the longest overdue first', async () => {
    const items = await behind()
    const days = items.map(({ overdueSince }) => overdueSince ?? 'never')
    expect(days).toEqual([...days].sort())
    const counted = app.deps.db.$client
      .prepare(
        `select sum(due_at <= @now and stale_at > @now) as due, sum(stale_at <= @now) as stale, sum(due_at is null) as never
         from offers o join contracts c on c.id = o.contract_id where c.region_code = 'JZ12' and c.starts_on <= @today
           and (c.ends_on is null or c.ends_on >= @today) and (o.ended_on is null or o.ended_on >= @today)`,
      )
      .get({ now: app.deps.now(), today: app.deps.reference().today }) as Record<'due' | 'stale' | 'never', number>
    const sum = (name: 'due' | 'stale' | 'never') => items.reduce((total, item) => total + item[name], 0)
    expect({ due: sum('due'), stale: sum('stale'), never: sum('never') }).toEqual(counted)
    expect(counted.stale).toBeGreaterThan(0)
  })

  it('gets one mail by one press, and no second one that day', async () => {
    const own = (await behind()).find(({ people }) => people > 0)
    expect(own?.mayBeReminded).toBe(true)
    const others = (await behind()).filter(({ people }) => people === 0).map(({ provider }) => provider.id)
    const press = async () => {
      const answer = await app.request('/api/v1/regions/JZ12/reminders', {
        method: 'POST',
        headers: { ...manager.headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ providerIds: [own?.provider.id, others[0], 'verzonnen'] }),
      })
      return answer.json()
    }
    expect(await press()).toEqual({ reminded: 1, skipped: 2 })
    const to = app.deps.db.$client.prepare("select to_address from mails where kind like 'availability-reminder%'").pluck().all()
    expect(to).toEqual([editor.email])
    expect(await press()).toEqual({ reminded: 0, skipped: 3 })
    expect((await behind()).find(({ provider }) => provider.id === own?.provider.id)?.mayBeReminded).toBe(false)
  })

  it('can be read before it is sent: the letter of who is asked for, without a key that opens anything', async () => {
    const before = app.deps.db.$client.prepare('select count(*) from confirmation_links').pluck().get()
    const own = (await behind()).find(({ people }) => people > 0)
    await app.get(`/regio/achterstanden?voorbeeld=${own?.provider.id}`, manager.headers)
    const { letter } = app.lastPage().data as DefaultersPage
    expect(letter).toMatchObject({ provider: own?.provider, people: 1, language: 'nl', subject: 'Je beschikbaarheid is te oud' })
    expect(letter?.text).toContain('Alles klopt nog:\nhttp://localhost/bevestigen\n')
    expect(letter?.text).toContain('Noord-Veluwe')
    expect(letter?.text).not.toContain('FoodValley')
    expect(app.deps.db.$client.prepare('select count(*) from confirmation_links').pluck().get()).toBe(before)
  })

  it('stands on a page that says what to choose when nothing was chosen', async () => {
    const page = await app.request('/regio/achterstanden', { method: 'POST', headers: manager.headers, body: new URLSearchParams() })
    expect(page.status).toBe(400)
    expect(app.lastPage().data).toMatchObject({ kind: 'defaulters', isNothingChosen: true, region: { code: 'JZ12' } })
  })
})
