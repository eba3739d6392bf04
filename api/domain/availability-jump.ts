/**
 * A wait that changes by at least twelve weeks and at least threefold, up or down, may be a slip of the pen (26 for 2): it
 * is stored only when the one who states it says that it is right (`confirmedJump`). It is compared with what was stated
 * last, however old. Source: issue 4.
 */
import type { StatedAvailability } from './availability.ts'

const LEAST_JUMP_WEEKS = 12
const LEAST_JUMP_TIMES = 3

type WaitField = 'intakeWaitWeeks' | 'startWaitWeeks'

export interface WaitJump {
  field: WaitField
  from: number
  to: number
}

type Waits = Pick<StatedAvailability, WaitField>

export function jumpsBetween(before: Waits, after: Waits): WaitJump[] {
  const fields: WaitField[] = ['intakeWaitWeeks', 'startWaitWeeks']
  return fields.flatMap((field) => {
    const [from, to] = [before[field], after[field]]
    return from !== null && to !== null && isJump(from, to) ? [{ field, from, to }] : []
  })
}

function isJump(from: number, to: number): boolean {
  const [shorter, longer] = [Math.min(from, to), Math.max(from, to)]
  return longer - shorter >= LEAST_JUMP_WEEKS && longer >= LEAST_JUMP_TIMES * shorter
}
