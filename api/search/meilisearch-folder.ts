/** What lies in DATA_DIR/meilisearch between two starts: the index, and perhaps a server that outlived its owner. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const DATA = 'data.ms'

export function readPid(folder: string): number | null {
  const file = join(folder, 'pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : Number.NaN
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** A finder that has just stopped, or was killed, takes its server along within moments. */
const LONGEST_FAREWELL_MS = 5_000

/** Ends a server on this folder whose watchdog is gone; one that stays watched belongs to another running finder. */
export async function clearOrphan(folder: string): Promise<void> {
  const deadline = Date.now() + LONGEST_FAREWELL_MS
  while (isWatched(folder)) {
    if (Date.now() > deadline) throw new Error(`Een andere Plekwijzer gebruikt ${folder}; stop die, of kies een andere DATA_DIR.`)
    await sleep(50)
  }
  const pid = runningPid(folder)
  if (pid !== null) process.kill(pid, 'SIGKILL')
  rmSync(join(folder, 'pid'), { force: true })
}

/** A number in a file may have gone to another program since. */
function runningPid(folder: string): number | null {
  const pid = readPid(folder)
  return pid !== null && commandOf(pid).includes(join(folder, DATA)) ? pid : null
}

function isWatched(folder: string): boolean {
  const pid = runningPid(folder)
  return pid !== null && commandOf(parentOf(pid)).includes('meilisearch-watchdog')
}

/** An index of another version is not converted but built anew. */
export function dropOtherVersion(folder: string, version: string): void {
  const file = join(folder, DATA, 'VERSION')
  if (existsSync(join(folder, DATA)) && (!existsSync(file) || readFileSync(file, 'utf8').trim() !== version)) wipeData(folder)
}

export function wipeData(folder: string): void {
  rmSync(join(folder, DATA), { recursive: true, force: true })
}

function commandOf(pid: number): string {
  return readProcFile(pid, 'cmdline').replaceAll('\0', ' ')
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(readProcFile(pid, 'status'))?.[1] ?? 0)
}

function readProcFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
