/** The fields of a statement on the page where lists are looked at. */
export const numberFields = ['intakeWaitWeeks', 'startWaitWeeks', 'freePlaces', 'waitingCount'] as const
/** Those that have no column of their own. */
export const otherFields = ['intakeMode', 'stop.reason', 'stop.until', 'remark'] as const

export function fieldId(row: number, field: string): string {
  return `waarde-${row}-${field.replace('.', '-')}`
}

export function problemId(row: number, at: number): string {
  return `vraag-${row}-${at}`
}
