/** The cells of one row of somebody's own list that say how an offer stands, each read for what it means. */
import type { StopReason } from './codes.ts'
import type { ColumnMeaning, NamingColumn } from './column-heading.ts'
import type { ReadCell, ReadWait, SaysMode } from './read-cell.ts'
import { tidyRemark } from './remark.ts'
import { withheldBecause } from './withheld.ts'
import type { AmountUnit } from './written-amount.ts'
import { placesIn, waitingIn } from './written-count.ts'
import { writtenDay } from './written-day.ts'
import { modeCell } from './written-mode.ts'
import { saysNone, saysNothing } from './written-nothing.ts'
import { type ReadStop, reasonCell, stopCell } from './written-stop.ts'
import { weeksIn } from './written-weeks.ts'

export type SayingColumn = Exclude<ColumnMeaning, NamingColumn>

interface WrittenCell {
  written: string
  /** Of weeks: what its column counts in. */
  unit: AmountUnit
}

export type WrittenCells = Partial<Record<SayingColumn, WrittenCell>>

export interface SaidCells {
  intakeMode?: SaysMode | ReadCell<never>
  intakeWaitWeeks?: ReadWait
  startWaitWeeks?: ReadWait
  waitAfterIntakeWeeks?: ReadWait
  freePlaces?: ReadCell<number>
  waitingCount?: ReadCell<number>
  stop?: ReadStop
  stopReason?: ReadCell<StopReason>
  stopUntil?: ReadCell<string>
  remark?: ReadCell<string>
}

/** `emptyMeansEmpty`: a list in which everything stands, so what is not there was taken out; else an empty cell says nothing. */
export function readCells(cells: WrittenCells, today: string, emptyMeansEmpty: boolean): SaidCells {
  const said: Record<string, unknown> = {}
  for (const [column, cell] of Object.entries(cells) as [SayingColumn, WrittenCell][]) {
    if (withheldBecause(cell.written)) said[column] = { as: 'question', code: 'withheld' }
    else if (cell.written !== '') said[column] = readers[column](cell, today)
    else if (emptyMeansEmpty && column !== 'intakeMode')
      said[column] = column === 'stop' ? { as: 'no-stop' } : { as: 'empty', because: null }
  }
  return said
}

const weeks = ({ written, unit }: WrittenCell, today: string) => weeksIn(written, unit, today)

const readers: { [Column in SayingColumn]: (cell: WrittenCell, today: string) => SaidCells[Column] } = {
  intakeMode: ({ written }, today) => modeCell(written, today),
  intakeWaitWeeks: weeks,
  startWaitWeeks: weeks,
  waitAfterIntakeWeeks: weeks,
  freePlaces: ({ written }, today) => placesIn(written, today),
  waitingCount: ({ written }) => waitingIn(written),
  stop: ({ written }, today) => stopCell(written, today),
  stopReason: ({ written }) => reasonCell(written),
  stopUntil: ({ written }, today) => (isNothing(written) ? { as: 'empty', because: 'not-applicable' } : writtenDay(written, today)),
  remark: ({ written }) =>
    isNothing(written) ? { as: 'empty', because: 'not-applicable' } : { as: 'value', value: tidyRemark(written) ?? '', because: null },
}

function isNothing(written: string): boolean {
  return saysNothing(written) || saysNone(written)
}
