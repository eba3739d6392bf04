/**
 * What the machine did meanwhile, from Linux's own books in hundredths of a second: the time that the measured processes
 * worked, and the cores that others used. A round in which others worked says little about either side.
 */
import { readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100
/** As in search-limits.md: above it a point counts as disturbed. */
const MOST_CORES = 0.25

export interface Worked {
  ownSeconds: number
  otherCores: number
}

/** Begins to watch; the answer ends it. `own` are the processes that the measurement itself needs, the load generator too. */
export function watchMachine(own: readonly number[]): () => Worked {
  const begun = { at: performance.now(), busy: busyTicks(), own: ownTicks(own) }
  return () => {
    const seconds = (performance.now() - begun.at) / 1000
    const ownSeconds = (ownTicks(own) - begun.own) / TICKS_PER_SECOND
    const busySeconds = (busyTicks() - begun.busy) / TICKS_PER_SECOND
    return { ownSeconds, otherCores: Math.max(0, busySeconds - ownSeconds) / seconds }
  }
}

/** The rounds in which nobody disturbed any side. */
export function quietRounds<Round extends readonly Worked[]>(rounds: readonly Round[]): Round[] {
  return rounds.filter((round) => disturbanceOf(round) <= MOST_CORES)
}

/** Of a machine that is never quiet. */
export function quietestHalf<Round extends readonly Worked[]>(rounds: readonly Round[]): Round[] {
  const ordered = [...rounds].sort((one, other) => disturbanceOf(one) - disturbanceOf(other))
  return ordered.slice(0, Math.ceil(ordered.length / 2))
}

const disturbanceOf = (round: readonly Worked[]) => Math.max(...round.map(({ otherCores }) => otherCores))

/** Stolen by other guests of the host too; not idle, and not waiting for the disk. */
function busyTicks(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = line.split(/\s+/).slice(1).map(Number)
  return user + nice + system + irq + softirq + steal
}

function ownTicks(pids: readonly number[]): number {
  const ticksOf = (pid: number) => {
    const [, afterName = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user = 0, system = 0] = afterName.split(' ').slice(11, 13).map(Number)
    return user + system
  }
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0)
}
