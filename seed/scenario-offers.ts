/** Demo offers by what they show, for tests and journeys: pointed at by natural key, with the state they have today. */
import type { CourseState } from './wait-course.ts'

export interface ScenarioKey {
  region: string
  contractNumber: string
  productCode: string
  kvkNumber: string
  /** null: help without a location. */
  locationCode: string | null
}

export interface PinnedToday {
  freshness: 'current' | 'due' | 'stale' | 'never'
  mode?: CourseState['mode']
  startWaitWeeks?: number
  intakeWaitWeeks?: number
  freePlaces?: number
  waitingCount?: number
  /** Days from today to the last day of the stop; below 0 it has ended. */
  stopEndsInDays?: number
  remark?: string
}

export interface Scenario {
  shows: string
  key: ScenarioKey
  today?: PinnedToday
}

const noordVeluwe = (contract: string, productCode: string, kvkNumber: string, locationCode: string | null): ScenarioKey => ({
  region: 'JZ12',
  contractNumber: `NV-2025-${contract}`,
  productCode,
  kvkNumber,
  locationCode,
})

export const scenarios = {
  autismInErmeloWithAPlaceToday: {
    shows: 'a free place today, in Ermelo',
    key: noordVeluwe('022', '54N84', '00000046', 'ERM1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 1, intakeWaitWeeks: 0, waitingCount: 3 },
  },
  waitAboveTheNorm: {
    shows: 'a wait of 26 weeks where the norm is 14',
    key: noordVeluwe('003', '54N24', '00000005', 'HAR1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 26, intakeWaitWeeks: 8, waitingCount: 31 },
  },
  longestWait: {
    shows: 'a wait of 40 weeks',
    key: noordVeluwe('034', '54N04', '00000095', 'OOS1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 40, intakeWaitWeeks: 12, waitingCount: 44 },
  },
  smallWaitingCount: {
    shows: 'a waiting count that is masked (2)',
    key: noordVeluwe('004', '54N25', '00000006', 'ERM1'),
    today: { freshness: 'due', mode: 'accepting', startWaitWeeks: 6, intakeWaitWeeks: 3, waitingCount: 2 },
  },
  matching: {
    shows: 'foster care: after matching, no weeks',
    key: noordVeluwe('009', '44N10', '00000011', 'NUN1'),
    today: { freshness: 'current', mode: 'matching' },
  },
  assessment: {
    shows: 'after assessment, no weeks',
    key: noordVeluwe('003', '54N25', '00000005', 'HAR1'),
    today: { freshness: 'current', mode: 'assessment' },
  },
  intakeStop: {
    shows: 'an intake stop that lasts another 45 days',
    key: noordVeluwe('004', '54N24', '00000006', 'ERM1'),
    today: { freshness: 'current', mode: 'stopped', stopEndsInDays: 45 },
  },
  intakeStopEndingSoon: {
    shows: 'an intake stop that ends in three days',
    key: noordVeluwe('025', '44N13', '00000059', 'HAR1'),
    today: { freshness: 'current', mode: 'stopped', stopEndsInDays: 3 },
  },
  intakeStopEnded: {
    shows: 'a fresh report of a stop that ended yesterday: unknown',
    key: noordVeluwe('025', '44N73', '00000059', 'HAR1'),
    today: { freshness: 'current', mode: 'stopped', stopEndsInDays: -1 },
  },
  staleWithLastValue: {
    shows: 'a stale report: unknown, with 9 weeks in grey',
    key: noordVeluwe('019', '45N28', '00000037', 'APE1'),
    today: { freshness: 'stale', mode: 'accepting', startWaitWeeks: 9, intakeWaitWeeks: 3 },
  },
  neverReported: {
    shows: 'no report at all',
    key: noordVeluwe('024', '44N11', '00000054', 'ELS1'),
    today: { freshness: 'never' },
  },
  helpAtHomeWithoutLocation: {
    shows: 'help at home, without a location',
    key: noordVeluwe('021', '45N20', '00000041', null),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 2, intakeWaitWeeks: 1 },
  },
  sensitiveKind: {
    shows: 'a family home: the town, never the address; also a subcontract of a large provider',
    key: noordVeluwe('010', '44N11', '00000012', 'OLD1'),
    today: { freshness: 'current', mode: 'matching', freePlaces: 1 },
  },
  onePersonPractice: {
    shows: 'a practice of one person, with a service area of two municipalities',
    key: noordVeluwe('015', '54001', '00000030', 'ERM1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 12, intakeWaitWeeks: 4 },
  },
  supraRegional: {
    shows: 'secure care for all regions of Gelderland',
    key: noordVeluwe('005', '43N01', '00000007', 'ZEV1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 4, intakeWaitWeeks: 2, freePlaces: 0 },
  },
  national: {
    shows: 'a clinic that serves the whole country',
    key: noordVeluwe('034', '54N03', '00000095', 'OOS1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 18, intakeWaitWeeks: 6, freePlaces: 0, waitingCount: 12 },
  },
  openProvision: {
    shows: 'help without a decision, paid by subsidy of two municipalities',
    key: noordVeluwe('042S', '45N21', '00000041', 'HAR1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 2, intakeWaitWeeks: 0, freePlaces: 4 },
  },
  subcontract: {
    shows: 'delivered by a subcontractor',
    key: noordVeluwe('029', '41N19', '00000078', 'ERM1'),
    today: {
      freshness: 'current',
      mode: 'accepting',
      startWaitWeeks: 3,
      intakeWaitWeeks: 1,
      freePlaces: 0,
      remark: 'Op woensdag is er eerder plek.',
    },
  },
  crisisCare: {
    shows: 'a crisis bed tonight',
    key: noordVeluwe('020', '46N34', '00000039', 'HAR1'),
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 0, intakeWaitWeeks: 0, freePlaces: 2 },
  },
  futureContract: {
    shows: 'a contract that has not begun',
    key: noordVeluwe('028', '45N20', '00000072', null),
  },
  endedContract: {
    shows: 'a contract that has ended',
    key: { region: 'JZ21', contractNumber: 'FV-2025-015', productCode: '45F27', kvkNumber: '00000035', locationCode: 'BAR1' },
  },
  otherClock: {
    shows: 'a provider whose clock starts elsewhere',
    key: { region: 'JZ28', contractNumber: 'CG-2025-016', productCode: '54C37', kvkNumber: '00000040', locationCode: 'ZEV1' },
    today: { freshness: 'current', mode: 'accepting', startWaitWeeks: 7, intakeWaitWeeks: 2 },
  },
} as const satisfies Record<string, Scenario>

export function scenarioWords({ region, contractNumber, productCode, kvkNumber, locationCode }: ScenarioKey): string {
  return [region, contractNumber, productCode, kvkNumber, locationCode ?? ''].join(' ')
}
