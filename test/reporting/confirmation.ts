import type { ReadReport } from '../../api/contract/availability-report.ts'

/** "Klopt nog", as it is read. */
export function confirmation(offerId: string, version: number): ReadReport {
  const nothing = {
    intakeMode: null,
    intakeWaitWeeks: null,
    startWaitWeeks: null,
    freePlaces: null,
    waitingCount: null,
    stop: null,
    remark: null,
  }
  return { offerId, version, kind: 'confirm', ...nothing, statedAt: undefined, confirmedJump: undefined }
}
