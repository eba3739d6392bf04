/** What one statement says otherwise than the one before it. */
import type { Report } from '../../api/contract/offer-detail.ts'
import type { RowChange } from './row-state.ts'
import { gridFields, type Typed } from './typed.ts'

export function reportChanges(before: Report | undefined, report: Report): RowChange[] {
  const [from, to] = [valuesOf(before), valuesOf(report)]
  return gridFields.filter((field) => from[field] !== to[field]).map((field) => ({ field, from: from[field], to: to[field] }))
}

function valuesOf(report: Report | undefined): Typed {
  const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  return {
    intakeMode: text(report?.intakeMode),
    intakeWaitWeeks: text(report?.intakeWaitWeeks),
    startWaitWeeks: text(report?.startWaitWeeks),
    freePlaces: text(report?.freePlaces),
    waitingCount: text(report?.waitingCount),
    'stop.reason': text(report?.stopReason),
    'stop.until': text(report?.stopUntil),
    remark: text(report?.remark),
  }
}
