import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MyOffer } from '../../../api/contract/my-offer.ts'
import { copyCell, copyRow } from '../../../web/provider/copy-row.ts'
import { conflictsOf, type Drafts, keepMine, takeTheirs, typeInto, withoutSettled } from '../../../web/provider/draft.ts'
import { commandFor } from '../../../web/provider/grid-keys.ts'
import { addressOf, shownRows, viewIn } from '../../../web/provider/grid-view.ts'
import { rowStates } from '../../../web/provider/row-state.ts'
import { reportsToSave } from '../../../web/provider/save-rows.ts'
import { gridFields } from '../../../web/provider/typed.ts'
import { urgencyOf } from '../../../web/provider/urgency.ts'

const TODAY = '2026-11-18'
const NOW = Date.parse('2026-11-18T09:30:00Z')

describe('a row of the grid', () => {
  it('that nobody touched changes nothing, and can be confirmed', () => {
    const [row] = rowStates([offer()], {}, TODAY)
    expect(row).toMatchObject({ changes: [], faults: [], jumps: [], conflicts: [], isConfirmable: true })
  })

  it('shows old beside new', () => {
    const [row] = rowStates([offer()], typeInto({}, offer(), 'startWaitWeeks', '6'), TODAY)
    expect(row?.changes).toEqual([{ field: 'startWaitWeeks', from: '5', to: '6' }])
  })

  it('typed back to what it was is no change', () => {
    const there = typeInto({}, offer(), 'startWaitWeeks', '6')
    expect(typeInto(there, offer(), 'startWaitWeeks', '5')).toEqual({})
  })

  it('that turns to an intake stop empties its weeks, asks for reason and end, and keeps the weeks for the way back', () => {
    const stopped = typeInto({}, offer(), 'intakeMode', 'stopped')
    const [row] = rowStates([offer()], stopped, TODAY)
    expect(row?.changes.map(({ field }) => field)).toEqual(['intakeMode', 'intakeWaitWeeks', 'startWaitWeeks', 'freePlaces'])
    expect(row?.faults.map(({ field }) => field)).toEqual(['stop.reason', 'stop.until'])
    expect(rowStates([offer()], typeInto(stopped, offer(), 'intakeMode', 'accepting'), TODAY)[0]?.changes).toEqual([])
  })

  it.each([
    ['startWaitWeeks', 'drie', 'Weken tot start: dit aantal weken kan niet.'],
    ['startWaitWeeks', '105', 'Weken tot start: dit aantal weken kan niet.'],
    ['startWaitWeeks', '', 'Weken tot start: bij "neemt aan" horen weken tot start.'],
    ['startWaitWeeks', '1', 'Weken tot start: de start ligt voor de intake.'],
    ['waitingCount', '-1', 'Aantal wachtenden: dit aantal kan niet.'],
    ['remark', 'Bel 0341-123456', 'Opmerking: hier staat een telefoonnummer in.'],
  ] as const)('with %s "%s" says "%s"', (field, text, said) => {
    const [row] = rowStates([offer()], typeInto({}, offer(), field, text), TODAY)
    expect(row?.faults.map(({ message }) => message)).toEqual([expect.stringContaining(said)])
  })

  it('asks about a long jump, but not about a number that cannot be', () => {
    const jump = (text: string) => rowStates([offer()], typeInto({}, offer(), 'startWaitWeeks', text), TODAY)[0]?.jumps.length
    expect(jump('40')).toBe(1)
    expect(jump('400')).toBe(0)
    expect(jump('9')).toBe(0)
  })

  it('that never said anything, or whose stop is over, cannot simply be confirmed', () => {
    const never = offer({ availability: { ...offer().availability, intakeMode: null, intakeWaitWeeks: null, startWaitWeeks: null } })
    const over = offer({
      availability: {
        ...offer().availability,
        intakeMode: 'stopped',
        intakeWaitWeeks: null,
        startWaitWeeks: null,
        freePlaces: null,
        stop: { reason: 'staff', until: '2026-11-17' },
      },
    })
    expect(rowStates([never, over], {}, TODAY).map(({ isConfirmable }) => isConfirmable)).toEqual([false, false])
  })
})

describe('what is saved', () => {
  it('is each change whole with its version, and of the rest in view that it is still right', () => {
    const offers = [offer({ id: 'a' }), offer({ id: 'b', version: 9 }), offer({ id: 'c' })]
    const rows = rowStates(offers, typeInto({}, offer({ id: 'a' }), 'startWaitWeeks', '6'), TODAY)
    expect(reportsToSave(rows, 'changes-and-rest', new Set(['a', 'b']))).toEqual([
      {
        offerId: 'a',
        version: 3,
        kind: 'change',
        intakeMode: 'accepting',
        intakeWaitWeeks: 2,
        startWaitWeeks: 6,
        freePlaces: 1,
        waitingCount: 7,
        stop: null,
        remark: null,
      },
      { offerId: 'b', version: 9, kind: 'confirm' },
    ])
    expect(reportsToSave(rows, 'changes', new Set(['a', 'b'])).map(({ offerId }) => offerId)).toEqual(['a'])
  })
})

describe('two people at once', () => {
  const drafts = typeInto({}, offer(), 'startWaitWeeks', '6')
  const changed = offer({ version: 4, availability: { ...offer().availability, startWaitWeeks: 8, waitingCount: 9 } })

  it('the one who typed sees both values, of the cells that both changed only', () => {
    expect(conflictsOf(changed, drafts.a)).toEqual([{ field: 'startWaitWeeks', mine: '6', theirs: '8' }])
  })

  it('keeping the own value, or taking the other, ends it', () => {
    const kept = keepMine(drafts, changed, 'startWaitWeeks')
    expect(conflictsOf(changed, kept.a)).toEqual([])
    expect(rowStates([changed], kept, TODAY)[0]?.changes).toEqual([{ field: 'startWaitWeeks', from: '8', to: '6' }])
    expect(takeTheirs(drafts, changed, 'startWaitWeeks')).toEqual({})
  })

  it('who typed the same has nothing left to save', () => {
    expect(withoutSettled(drafts, [offer({ availability: { ...offer().availability, startWaitWeeks: 6 } })])).toEqual({})
  })
})

describe('the same for all regions', () => {
  const offers = [offer({ id: 'a' }), offer({ id: 'b', countsPlaces: false }), offer({ id: 'c', mayReport: false })]

  it('types a whole row into the others that may be changed, places only where they are counted', () => {
    const drafts: Drafts = typeInto({}, offers[0] as MyOffer, 'startWaitWeeks', '9')
    const rows = rowStates(offers, drafts, TODAY)
    const copied = copyRow(drafts, rows[0]!, rows)
    expect(Object.keys(copied).sort()).toEqual(['a', 'b'])
    expect(copied.b?.typed).toEqual({ startWaitWeeks: '9' })
  })

  it('a stop takes its reason and end along', () => {
    let drafts: Drafts = typeInto({}, offers[0] as MyOffer, 'intakeMode', 'stopped')
    drafts = typeInto(drafts, offers[0] as MyOffer, 'stop.reason', 'staff')
    const rows = rowStates(offers, drafts, TODAY)
    expect(copyCell(drafts, rows[0]!, rows, 'intakeMode').b?.typed).toEqual({ intakeMode: 'stopped', 'stop.reason': 'staff' })
  })
})

describe('the draft', () => {
  it('whatever is typed and typed back leaves nothing behind', () => {
    const edit = fc.tuple(fc.constantFrom(...gridFields), fc.string({ maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const typed = edits.reduce<Drafts>((drafts, [field, text]) => typeInto(drafts, offer(), field, text), {})
        const back = gridFields.reduce((drafts, field) => takeTheirs(drafts, offer(), field), typed)
        expect(back).toEqual({})
      }),
    )
  })
})

describe('the view', () => {
  it('comes back from its address, beside what else stands there', () => {
    const view = fc.record({ shown: fc.constantFrom(...shownRows), region: fc.constantFrom('', 'JZ12', 'JZ21') })
    fc.assert(
      fc.property(view, (one) => {
        expect(viewIn(addressOf(one, '/mijn-aanbod?namens=x&taal=en'))).toEqual(one)
      }),
    )
    expect(addressOf({ shown: 'all', region: '' }, '/mijn-aanbod?namens=x&regio=JZ12')).toBe('/mijn-aanbod?namens=x')
  })
})

describe('how a row stands against its duty', () => {
  it.each([
    ['2026-11-24T23:00:00Z', 'current', { kind: 'fine' }],
    ['2026-11-20T23:00:00Z', 'current', { kind: 'soon', daysLeft: 2 }],
    ['2026-11-18T23:00:00Z', 'current', { kind: 'soon', daysLeft: 0 }],
    ['2026-11-17T23:00:00Z', 'due', { kind: 'late', daysLate: 1 }],
    ['2026-11-10T23:00:00Z', 'stale', { kind: 'stale', daysLate: 8 }],
    [null, 'never', { kind: 'never' }],
  ] as const)('due at %s, %s: %j', (dueAt, freshness, urgency) => {
    expect(urgencyOf(offer({ dueAt, freshness }), NOW)).toEqual(urgency)
  })
})

describe('the keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  const text = { kind: 'text', isEditing: false } as const

  it.each([
    [{ ...plain, key: 'ArrowLeft' }, text, { do: 'move', rows: 0, columns: -1 }],
    [{ ...plain, key: 'ArrowLeft' }, { ...text, isEditing: true }, null],
    [{ ...plain, key: 'Enter' }, text, { do: 'commit-down' }],
    [{ ...plain, key: 'Enter' }, { kind: 'button', isEditing: false }, null],
    [{ ...plain, key: 'd', ctrlKey: true }, text, { do: 'copy-down' }],
    [{ ...plain, key: 'z', ctrlKey: true }, { ...text, isEditing: true }, null],
    [{ ...plain, key: 'ArrowDown', altKey: true }, { kind: 'choice', isEditing: false }, null],
    [{ ...plain, key: 'k' }, text, null],
  ] as const)('%j in %j does %j', (pressed, situation, command) => {
    expect(commandFor(pressed, situation)).toEqual(command)
  })
})

function offer(more: Partial<MyOffer> = {}): MyOffer {
  return {
    id: 'a',
    title: 'Ambulante begeleiding',
    product: { id: 'p', code: '45N20', name: 'Begeleiding' },
    category: { code: 'begeleiding-individueel', name: 'Ambulante begeleiding individueel', segment: '4' },
    region: { code: 'JZ12', name: 'Noord-Veluwe' },
    location: null,
    contractNumber: 'NV-1',
    part: 'delivers',
    provider: 'De Zilverberk',
    mainProvider: null,
    force: 'in-force',
    mayReport: true,
    mayNotReport: null,
    countsPlaces: true,
    isMatched: false,
    availability: {
      intakeMode: 'accepting',
      intakeWaitWeeks: 2,
      startWaitWeeks: 5,
      freePlaces: 1,
      waitingCount: 7,
      stop: null,
      remark: null,
    },
    status: 'waiting',
    freshness: 'current',
    checkedAt: '2026-11-16T09:00:00.000Z',
    changedAt: '2026-11-02T09:00:00.000Z',
    dueAt: '2026-11-30T23:00:00.000Z',
    staleAt: '2026-12-14T23:00:00.000Z',
    normWeeks: null,
    lastCheck: null,
    lastChange: null,
    version: 3,
    ...more,
  } as MyOffer
}
