/** What lies in DATA_DIR/meilisearch between two starts: the index, and perhaps a server that outlived its owner. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const DATA = 'data.ms'

export function readPid(folder: string): number | null {
  const file = join(folder, 'pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : Number.NaN
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Ends a server on this folder whose watchdog is gone; one that is still watched belongs to another running finder. */
export function clearOrphan(folder: string): void {
  const pid = readPid(folder)
  if (pid !== null && commandOf(pid).includes(join(folder, DATA))) {
    if (commandOf(parentOf(pid)).includes('meilisearch-watchdog')) {
      throw new Error(`Een andere Plekwijzer gebruikt ${folder}; stop die, of kies een andere DATA_DIR.`)
    }
    process.kill(pid, 'SIGKILL')
  }
  rmSync(join(folder, 'pid'), { force: true })
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
