import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshnessAt } from '../../api/domain/freshness.ts'
import { NOW, openSampleReporting, outcomesOf, type SampleReporting } from './sample-reporting.ts'

const DAY = 86_400_000
const accepting = (intakeWaitWeeks: number, startWaitWeeks: number) => ({
  intakeMode: 'accepting' as const,
  intakeWaitWeeks,
  startWaitWeeks,
})

let sample: SampleReporting
beforeEach(async () => {
  sample = await openSampleReporting()
})

describe('a change', () => {
  it('becomes a report and the offer’s current values, with a new duty to keep', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const result = sample.report(sample.callerFor(offer.provider_id), [
      { offerId: offer.id, version: offer.version, ...accepting(1, 4), waitingCount: 3 },
    ])
    expect(outcomesOf(result)).toEqual([{ index: 0, offerId: offer.id, outcome: 'stored', version: offer.version + 1 }])
    const after = sample.offer('autismInErmeloWithAPlaceToday')
    expect(after).toMatchObject({ start_wait_weeks: 4, checked_at: NOW, changed_at: NOW, version: offer.version + 1 })
    const [report] = sample.query('select * from reports where offer_id = ? order by stated_at desc limit 1', offer.id)
    expect(report).toMatchObject({
      kind: 'change',
      source: 'screen',
      actor: 'user:planner',
      stated_at: NOW,
      recorded_at: NOW,
      start_wait_weeks: 4,
    })
  })

  it('that changes nothing is kept as a check, apart from a change', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const values = { ...accepting(offer.intake_wait_weeks ?? 0, offer.start_wait_weeks ?? 0), waitingCount: offer.waiting_count }
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, ...values, remark: offer.remark }])
    expect(outcomesOf(result)[0]?.outcome).toBe('confirmed')
    expect(sample.offer('autismInErmeloWithAPlaceToday')).toMatchObject({ checked_at: NOW, changed_at: offer.changed_at })
  })

  it('tells the search indexes now, and queues when its duty runs out', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, ...accepting(1, 4) }])
    const { due_at, stale_at } = sample.offer('autismInErmeloWithAPlaceToday')
    const queued = sample.query('select distinct available_at from outbox where offer_id = ?', offer.id).map((row) => row.available_at)
    expect(queued).toEqual(expect.arrayContaining([NOW, due_at, stale_at]))
    const moments = sample.query('select kind, at from duty_moments where offer_id = ? order by at', offer.id)
    expect(moments.map(({ kind }) => kind)).toEqual(['due', 'halfway', 'stale'])
    expect(Number(moments[0]?.at)).toBeLessThan(due_at ?? 0)
    expect(moments[2]?.at).toBe(stale_at)
  })

  it('to a stop asks again a week before its end, and no longer once intake is open again', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const asks = () => sample.query("select at from duty_moments where offer_id = ? and kind = 'stop-ends'", offer.id)
    sample.report(caller, [{ offerId: offer.id, intakeMode: 'stopped', stop: { reason: 'staff', until: '2027-01-15' } }])
    expect(asks()).toEqual([{ at: Date.parse('2027-01-07T23:00:00Z') }])
    sample.at(NOW + DAY)
    sample.report(caller, [{ offerId: offer.id, ...accepting(1, 2) }])
    expect(asks()).toEqual([])
  })

  it('of which a moment was handled is told of anew, not of the old one again', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    sample.report(caller, [{ offerId: offer.id, ...accepting(1, 4) }])
    sample.db.$client.prepare('update duty_moments set handled_at = at where offer_id = ?').run(offer.id)
    sample.at(NOW + 60_000)
    sample.report(caller, [{ offerId: offer.id, kind: 'confirm' }])
    expect(sample.query('select count(*) as open from duty_moments where offer_id = ? and handled_at is null', offer.id)).toEqual([
      { open: 0 },
    ])
    sample.at(NOW + 2 * DAY)
    sample.report(caller, [{ offerId: offer.id, kind: 'confirm' }])
    expect(sample.query('select count(*) as open from duty_moments where offer_id = ? and handled_at is null', offer.id)).toEqual([
      { open: 3 },
    ])
  })
})

describe('"klopt nog"', () => {
  it('of a stale offer makes it current with its old values', () => {
    const offer = sample.offer('staleWithLastValue')
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, kind: 'confirm', version: offer.version }])
    expect(outcomesOf(result)[0]?.outcome).toBe('confirmed')
    const after = sample.offer('staleWithLastValue')
    expect(after).toMatchObject({ start_wait_weeks: 9, changed_at: offer.changed_at, checked_at: NOW })
    expect(freshnessAt({ dueAt: after.due_at ?? 0, staleAt: after.stale_at ?? 0 }, NOW)).toBe('current')
  })

  it.each([
    ['of what was never reported', 'neverReported', {}, 'kind nothing-to-confirm'],
    ['of a stop that is over', 'intakeStopEnded', {}, 'stop.until stop-end-past'],
    ['with other values', 'autismInErmeloWithAPlaceToday', { startWaitWeeks: 30 }, 'startWaitWeeks confirm-with-other-values'],
    [
      'as of before the current statement',
      'autismInErmeloWithAPlaceToday',
      { statedAt: '2026-06-01T09:00:00Z' },
      'statedAt older-confirmation',
    ],
  ] as const)('%s is refused', (_, scenario, more, fault) => {
    const offer = sample.offer(scenario)
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, kind: 'confirm', ...more }])
    expect(outcomesOf(result)[0]?.faults?.map(({ field, code }) => `${field} ${code}`)).toEqual([fault])
    expect(sample.offer(scenario)).toEqual(offer)
  })

  it('may bring along the values that hold', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const values = accepting(offer.intake_wait_weeks ?? 0, offer.start_wait_weeks ?? 0)
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, kind: 'confirm', ...values }])
    expect(outcomesOf(result)[0]?.outcome).toBe('confirmed')
  })
})

describe('when it was so', () => {
  it.each([
    ['months before the current statement is history', '2026-06-01T09:00:00+01:00', 'history'],
    ['in a minute is now: clocks run ahead a little', '2026-11-18T09:31:00Z', 'stored'],
  ])('%s', (_, statedAt, outcome) => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, ...accepting(2, 5), statedAt }])
    expect(outcomesOf(result)[0]?.outcome).toBe(outcome)
    expect(sample.offer('autismInErmeloWithAPlaceToday').start_wait_weeks).toBe(outcome === 'stored' ? 5 : offer.start_wait_weeks)
  })

  it('said twice it is kept once', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const same = [{ offerId: offer.id, ...accepting(2, 5), statedAt: '2026-11-18T09:00:00Z' }]
    expect(outcomesOf(sample.report(caller, same))[0]?.outcome).toBe('stored')
    expect(outcomesOf(sample.report(caller, same))[0]?.outcome).toBe('known')
  })

  it('said otherwise and then again at one moment, the last word stands', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const said = (weeks: number) => [{ offerId: offer.id, ...accepting(2, weeks), statedAt: '2026-11-18T09:00:00Z' }]
    for (const weeks of [5, 6, 5]) sample.report(caller, said(weeks))
    expect(sample.offer('autismInErmeloWithAPlaceToday').start_wait_weeks).toBe(5)
  })

  it.each([
    ['tomorrow', '2026-11-19T09:30:00Z', 'future-moment'],
    ['in ten minutes', '2026-11-18T09:40:00Z', 'future-moment'],
    ['years ago', '2019-01-01T00:00:00Z', 'distant-moment'],
    ['a day without a time', '2026-11-18', 'unreadable-moment'],
    ['a time without a zone', '2026-11-18T09:00:00', 'unreadable-moment'],
    ['the thirteenth month', '2026-13-18T09:00:00Z', 'unreadable-moment'],
    ['words', 'gisteren', 'unreadable-moment'],
  ])('%s is refused', (_, statedAt, code) => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const result = sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, ...accepting(2, 5), statedAt }])
    expect(outcomesOf(result)[0]?.faults?.map((fault) => fault.code)).toEqual([code])
  })
})

describe('a jump', () => {
  it('is stored only when it is said to be right', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const jumping = { offerId: offer.id, ...accepting(0, 26) }
    const [asked] = outcomesOf(sample.report(caller, [jumping]))
    expect(asked).toMatchObject({
      outcome: 'needs-confirmation',
      jumps: [
        {
          field: 'startWaitWeeks',
          from: 1,
          to: 26,
          message: 'Weken tot start gaat van 1 naar 26. Klopt dat? Stuur dan confirmedJump: true.',
        },
      ],
    })
    expect(sample.offer('autismInErmeloWithAPlaceToday')).toEqual(offer)
    expect(outcomesOf(sample.report(caller, [{ ...jumping, confirmedJump: true }]))[0]?.outcome).toBe('stored')
  })

  it('is not asked after in what is history', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const result = sample.report(sample.callerFor(offer.provider_id), [
      { offerId: offer.id, ...accepting(0, 60), statedAt: '2026-06-01T09:00:00Z' },
    ])
    expect(outcomesOf(result)[0]?.outcome).toBe('history')
  })
})

describe('who states it', () => {
  const codesOf = (result: ReturnType<SampleReporting['report']>) =>
    outcomesOf(result).flatMap(({ faults }) => faults?.map(({ code }) => code) ?? [])

  it('a subcontractor only when it was granted, its main contractor always', () => {
    const offer = sample.offer('subcontract')
    const [main] = sample.query(
      'select m.provider_id as id from contracts c join contracts m on m.id = c.main_contract_id where c.id = ?',
      offer.contract_id,
    )
    const sub = sample.callerFor(offer.provider_id)
    expect(codesOf(sample.report(sub, [{ offerId: offer.id, kind: 'confirm' }]))).toEqual(['main-contractor-reports'])
    expect(codesOf(sample.report(sample.callerFor(String(main?.id)), [{ offerId: offer.id, kind: 'confirm' }]))).toEqual([])
    sample.db.$client.prepare('update contracts set is_reported_by_subcontractor = 1 where id = ?').run(offer.contract_id)
    sample.at(NOW + 1000)
    expect(codesOf(sample.report(sub, [{ offerId: offer.id, kind: 'confirm' }]))).toEqual([])
  })

  it.each([
    ['an ended contract', 'endedContract', 'ended'],
    ['a contract that has not begun', 'futureContract', 'not-begun'],
  ] as const)('nobody under %s', (_, scenario, code) => {
    const offer = sample.offer(scenario)
    expect(codesOf(sample.report(sample.callerFor(offer.provider_id), [{ offerId: offer.id, ...accepting(1, 2) }]))).toEqual([code])
  })

  it('nobody of another provider, of other locations, or of nothing', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const confirm = (id: string) => [{ offerId: id, kind: 'confirm' as const }]
    expect(codesOf(sample.report(sample.callerFor('somebody'), confirm(offer.id)))).toEqual(['not-yours'])
    expect(codesOf(sample.report(sample.callerFor(offer.provider_id, { locationIds: ['elsewhere'] }), confirm(offer.id)))).toEqual([
      'other-location',
    ])
    expect(codesOf(sample.report(sample.callerFor(offer.provider_id), confirm('no-such-offer')))).toEqual(['unknown-offer'])
  })
})

describe('several at once', () => {
  const mine = () => {
    const { provider_id } = sample.offer('waitAboveTheNorm')
    const ids = sample
      .query(
        "select o.id from offers o join contracts c on c.id = o.contract_id where o.provider_id = ? and c.main_contract_id is null and c.ends_on is null and o.intake_mode = 'accepting' limit 6",
        provider_id,
      )
      .map(({ id }) => String(id))
    return { caller: sample.callerFor(provider_id), ids }
  }
  const everything = () =>
    JSON.stringify([sample.query('select * from offers order by id'), sample.query('select count(*) as n from reports, audit_events')])

  it('all or nothing: what is right is held back, and every row says what it is', () => {
    const { caller, ids } = mine()
    const before = everything()
    const rows = [
      { offerId: ids[0] ?? '', kind: 'confirm' as const },
      { offerId: ids[1] ?? '', ...accepting(5, 3), remark: 'bel 06-12345678' },
      { offerId: ids[0] ?? '', kind: 'confirm' as const },
    ]
    const result = sample.report(caller, rows)
    expect(result.state).toBe('refused')
    expect(outcomesOf(result).map(({ outcome, faults }) => [outcome, ...(faults ?? []).map(({ code }) => code)])).toEqual([
      ['held'],
      ['refused', 'start-before-intake', 'remark-holds-phone'],
      ['refused', 'offer-twice'],
    ])
    expect(everything()).toBe(before)
  })

  it('row by row when asked: what is right goes in', () => {
    const { caller, ids } = mine()
    const rows = [
      { offerId: ids[0] ?? '', kind: 'confirm' as const },
      { offerId: ids[1] ?? '', ...accepting(5, 3) },
    ]
    const result = sample.report(caller, rows, { isPartial: true })
    expect(result.state).toBe('done')
    expect(outcomesOf(result).map(({ outcome }) => outcome)).toEqual(['confirmed', 'refused'])
  })

  it('of which some were changed meanwhile: the current values of all of these, and nothing is stored', () => {
    const { caller, ids } = mine()
    const before = everything()
    const rows = ids.slice(0, 3).map((offerId, at) => ({ offerId, kind: 'confirm' as const, version: at === 1 ? undefined : 999 }))
    const result = sample.report(caller, rows)
    expect(result.state).toBe('conflict')
    expect(outcomesOf(result).map(({ outcome, current }) => [outcome, current?.intakeMode])).toEqual([
      ['conflict', 'accepting'],
      ['held', undefined],
      ['conflict', 'accepting'],
    ])
    expect(everything()).toBe(before)
  })

  it('a dry run says what would happen, and stores nothing', () => {
    const { caller, ids } = mine()
    const before = everything()
    const rows = [
      { offerId: ids[0] ?? '', kind: 'confirm' as const },
      { offerId: ids[1] ?? '', intakeMode: 'assessment' as const },
      { offerId: ids[2] ?? '', kind: 'confirm' as const, version: 999 },
      { offerId: ids[3] ?? '', ...accepting(5, 3) },
    ]
    const result = sample.report(caller, rows, { isDryRun: true })
    expect(result).toMatchObject({ state: 'done', answer: { isDryRun: true, isStored: false } })
    expect(outcomesOf(result).map(({ outcome }) => outcome)).toEqual(['confirmed', 'stored', 'conflict', 'refused'])
    expect(everything()).toBe(before)
  })

  it('leaves one trace per request and region', () => {
    const { caller, ids } = mine()
    sample.report(
      caller,
      ids.map((offerId) => ({ offerId, kind: 'confirm' as const })),
    )
    const traces = sample.query("select * from audit_events where action = 'availability-reported'")
    const regions = sample.query(
      'select distinct c.region_code from offers o join contracts c on c.id = o.contract_id where o.id in (select value from json_each(?))',
      JSON.stringify(ids),
    )
    expect(traces.map(({ region_code }) => region_code).sort()).toEqual(regions.map(({ region_code }) => region_code).sort())
    const confirmed = traces.map(({ detail }) => JSON.parse(String(detail)).confirmed)
    expect(confirmed.reduce((sum, count) => sum + count, 0)).toBe(ids.length)
  })

  it('a crash halfway leaves nothing', () => {
    const { caller, ids } = mine()
    const before = everything()
    sample.db.$client.exec(
      `create temp trigger crash before insert on reports when new.offer_id = '${ids[3]}' begin select raise(abort, 'crash'); end`,
    )
    expect(() =>
      sample.report(
        caller,
        ids.map((offerId) => ({ offerId, kind: 'confirm' as const })),
      ),
    ).toThrow('crash')
    expect(everything()).toBe(before)
  })
})

describe('a request that is sent again', () => {
  const idempotency = { key: 'maandag-1', requestHash: 'a' }

  it('gets the first answer, and stores nothing twice', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const rows = [{ offerId: offer.id, version: offer.version, ...accepting(1, 4) }]
    const first = sample.report(caller, rows, { idempotency })
    const again = sample.report(caller, rows, { idempotency })
    expect(again).toEqual({ state: 'replayed', answer: 'answer' in first ? first.answer : null })
    expect(sample.offer('autismInErmeloWithAPlaceToday').version).toBe(offer.version + 1)
  })

  it('with another content is refused', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    sample.report(caller, [{ offerId: offer.id, kind: 'confirm' }], { idempotency })
    expect(sample.report(caller, [{ offerId: offer.id, kind: 'confirm' }], { idempotency: { ...idempotency, requestHash: 'b' } })).toEqual({
      state: 'key-reused',
    })
  })

  it('a day later, by another, or after a refusal, is looked at anew', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const rows = [{ offerId: offer.id, kind: 'confirm' as const }]
    expect(sample.report(caller, [{ ...rows[0], offerId: offer.id, startWaitWeeks: 99 }], { idempotency }).state).toBe('refused')
    expect(sample.report(caller, rows, { idempotency }).state).toBe('done')
    expect(sample.report({ ...caller, actor: 'user:another' }, rows, { idempotency }).state).toBe('done')
    sample.at(NOW + DAY + 1)
    expect(sample.report(caller, rows, { idempotency }).state).toBe('done')
    expect(sample.query('select count(*) as kept from idempotent_answers')).toEqual([{ kept: 1 }])
  })
})

describe('whatever is stated, in whatever order', () => {
  it('the offer shows what was stated last, and its history every statement once', () => {
    const offer = sample.offer('autismInErmeloWithAPlaceToday')
    const caller = sample.callerFor(offer.provider_id)
    const statements = fc.array(fc.record({ minutesAgo: fc.integer({ min: 0, max: 20 }), weeks: fc.integer({ min: 0, max: 30 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    let day = 1
    fc.assert(
      fc.property(statements, (list) => {
        day += 1
        const now = NOW + day * DAY
        sample.at(now)
        const before = sample.query('select count(*) as n from reports where offer_id = ?', offer.id)[0]?.n as number
        for (const { minutesAgo, weeks } of list) {
          const statedAt = new Date(now - minutesAgo * 60_000).toISOString()
          sample.report(caller, [{ offerId: offer.id, ...accepting(0, weeks), statedAt, confirmedJump: true }])
        }
        const newest = Math.min(...list.map(({ minutesAgo }) => minutesAgo))
        const last = list.filter(({ minutesAgo }) => minutesAgo === newest)
        const repeated = list.filter(({ minutesAgo, weeks }, at) => {
          const sameMoment = list.slice(0, at).filter((earlier) => earlier.minutesAgo === minutesAgo)
          return sameMoment.at(-1)?.weeks === weeks
        })
        const after = sample.offer('autismInErmeloWithAPlaceToday')
        expect(after.start_wait_weeks).toBe(last.at(-1)?.weeks)
        expect(after.checked_at).toBe(now - newest * 60_000)
        expect(sample.query('select count(*) as n from reports where offer_id = ?', offer.id)[0]?.n).toBe(
          before + list.length - repeated.length,
        )
      }),
      { numRuns: 40 },
    )
  })
})
