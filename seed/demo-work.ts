/** What is done about bottlenecks in the demo: some actions, advice counted by the expert team, and thresholds. All invented. */
import { amsterdamCalendar } from '../api/calendar/amsterdam.ts'
import { monthOf, shiftMonth } from '../api/domain/calendar-month.ts'
import { adviceCauses } from '../api/domain/codes.ts'
import { shiftDay } from '../api/domain/working-days.ts'
import type { Database } from '../db/client.ts'
import { adviceStore } from '../db/queries/advice-counts.ts'
import { actionStore } from '../db/queries/bottleneck-actions.ts'
import { thresholdStore } from '../db/queries/bottleneck-thresholds.ts'
import { demoSlugs } from './demo-folders.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { referenceRegions } from './reference.ts'

const NOORD_VELUWE = 'JZ12'

interface DemoAction {
  category: string
  owner: 'regionOffice' | 'expertTeam' | 'provider'
  action: string
  /** From today. */
  dueInDays: number
  finished?: { daysAgo: number; result: string }
}

const actions: readonly DemoAction[] = [
  {
    category: 'specialistische-ggz',
    owner: 'regionOffice',
    action: 'Met drie aanbieders om tafel over extra behandelaren',
    dueInDays: -12,
  },
  { category: 'gezinshuis', owner: 'expertTeam', action: 'De vraag naar gezinshuizen bundelen met de buurregio’s', dueInDays: -3 },
  { category: 'diagnostiek', owner: 'regionOffice', action: 'Vragen of diagnostiek voorlopig bij de buurregio kan', dueInDays: 9 },
  { category: 'dyslexie', owner: 'provider', action: 'Een groepsaanbod beginnen naast de behandeling per kind', dueInDays: 25 },
  { category: 'begeleiding-individueel', owner: 'regionOffice', action: 'Afspraak over op tijd bijwerken in de contracten', dueInDays: 70 },
  {
    category: 'logeren',
    owner: 'regionOffice',
    action: 'Een tweede logeerhuis contracteren',
    dueInDays: -40,
    finished: { daysAgo: 45, result: 'Het contract loopt; er kwamen zes plekken bij' },
  },
  {
    category: 'fact-jeugd',
    owner: 'expertTeam',
    action: 'Overbrugging regelen met het lokale team',
    dueInDays: -60,
    finished: { daysAgo: 64, result: 'Lukt in vier gemeenten; in de andere nog niet' },
  },
]

const thresholds = [
  { category: 'gezinshuis', weeks: 26 },
  { category: 'diagnostiek', weeks: 10 },
  { category: 'begeleiding-individueel', weeks: 8 },
]

const COUNTED_MONTHS = 9

/** Once: what is there already stays. */
export function fillDemoWork(db: Database, now: number): void {
  const store = actionStore(db)
  if (store.list({ regionCodes: [NOORD_VELUWE], categoryCodes: [], finishedFrom: '' }).length > 0) return
  const today = amsterdamCalendar().dayOf(now)
  const organisations = demoOrganisations(db)
  db.transaction(() => {
    for (const [place, action] of actions.entries()) {
      const owner = organisations[action.owner] ?? organisations.regionOffice
      store.insert({
        ...rowOf(action, today),
        id: `demo-actie-${place + 1}`,
        ownerOrganisationId: owner.id,
        createdAt: now,
        createdBy: 'demo',
      })
    }
    for (const { category, weeks } of thresholds) {
      thresholdStore(db).write({ regionCode: NOORD_VELUWE, categoryCode: category, weeks })
    }
    for (const [place, regionCode] of demoRegions().entries()) countAdvice(db, regionCode, place, today)
  })
}

function rowOf({ category, action, dueInDays, finished }: DemoAction, today: string) {
  return {
    regionCode: NOORD_VELUWE,
    categoryCode: category,
    action,
    dueOn: shiftDay(today, dueInDays),
    result: finished?.result ?? null,
    finishedOn: finished ? shiftDay(today, -finished.daysAgo) : null,
  }
}

function demoRegions(): string[] {
  const slugs = demoSlugs()
  return referenceRegions()
    .regions.filter(({ slug }) => slugs.includes(slug))
    .map(({ code }) => code)
}

/** Some months are thin, so that masking is seen. */
function countAdvice(db: Database, regionCode: string, place: number, today: string): void {
  const store = adviceStore(db)
  for (let back = 1; back <= COUNTED_MONTHS; back += 1) {
    const month = shiftMonth(monthOf(today), -back)
    for (const [cause, code] of adviceCauses.entries()) {
      store.write({ regionCode, month, categoryCode: null, cause: code }, ((back * 5 + place * 3 + cause * 7) % 11) + (cause === 0 ? 6 : 1))
    }
    store.write({ regionCode, month, categoryCode: 'specialistische-ggz', cause: 'wait' }, (back * 3 + place) % 7)
  }
}
