/** Runs the packaged Meilisearch beside us: started, restarted when it dies, and gone when we are, however we went. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { packagedServer } from './meilisearch-binary.ts'
import type { MeilisearchAddress } from './meilisearch-client.ts'
import { clearOrphan, dropOtherVersion, readPid, wipeData } from './meilisearch-folder.ts'

export interface MeilisearchProcess extends MeilisearchAddress {
  /** Of the server itself, as long as it runs. */
  pid(): number | null
  stop(): Promise<void>
}

export interface MeilisearchProcessOptions {
  dataDir: string
  log?: (event: string, detail: Record<string, unknown>) => void
}

const START_TIMEOUT_MS = 10_000
const SLOWEST_RESTART_MS = 10_000
/** Who ran so long has recovered: the next restart is quick again. */
const STEADY_MS = 30_000

/** null where there is no packaged server for this machine: the finder then runs on SQLite. */
export async function startMeilisearch({ dataDir, log = () => {} }: MeilisearchProcessOptions): Promise<MeilisearchProcess | null> {
  const folder = resolve(dataDir, 'meilisearch')
  const server = packagedServer(folder)
  if (!server) return null
  mkdirSync(folder, { recursive: true })
  await clearOrphan(folder)
  dropOtherVersion(folder, server.version)
  const address = { host: `http://127.0.0.1:${await freePort()}`, apiKey: randomBytes(24).toString('hex') }
  const run = { ...address, binary: server.binary, folder, log }
  const child = await startOrRebuild(run)
  return superviseFrom(run, child)
}

interface Run extends MeilisearchAddress {
  binary: string
  folder: string
  log: NonNullable<MeilisearchProcessOptions['log']>
}

/** Data that it cannot open is thrown away: SQLite holds the truth, the drain fills the index again. */
async function startOrRebuild(run: Run): Promise<ChildProcess> {
  const child = launch(run)
  if (await becomesHealthy(run, child)) return child
  run.log('meilisearch data wiped', { exitCode: child.exitCode })
  await end(child)
  wipeData(run.folder)
  const second = launch(run)
  if (await becomesHealthy(run, second)) return second
  await end(second)
  throw new Error('Meilisearch start niet; kies SEARCH_ENGINE=sqlite of zet MEILI_URL.')
}

function superviseFrom(run: Run, first: ChildProcess): MeilisearchProcess {
  let child = first
  let isStopping = false
  const supervise = async (): Promise<void> => {
    for (let pause = 100; !isStopping; ) {
      const since = Date.now()
      await exitOf(child)
      if (isStopping) return
      pause = Date.now() - since > STEADY_MS ? 100 : Math.min(SLOWEST_RESTART_MS, pause * 2)
      run.log('meilisearch died', { exitCode: child.exitCode, restartInMs: pause })
      await sleep(pause, undefined, { ref: false })
      if (!isStopping) child = await startOrRebuild(run).catch(() => child)
    }
  }
  void supervise()
  return {
    host: run.host,
    apiKey: run.apiKey,
    pid: () => readPid(run.folder),
    async stop() {
      isStopping = true
      await end(child)
    },
  }
}

/**
 * A tiny shell stands between us: it holds the other end of a pipe to this process, and ends the server when the pipe
 * closes. So nothing is left behind even when we are killed without a chance to say so. It exits as the server does.
 */
const WATCHDOG = `
exec 3<&0
"$@" </dev/null & server=$!
echo $server > "$PID_FILE"
(read -r _ <&3; kill -TERM $server 2>/dev/null) & guard=$!
wait $server; code=$?
kill $guard 2>/dev/null
rm -f "$PID_FILE"
exit $code`

function launch({ host, apiKey, binary, folder }: Run): ChildProcess {
  const flags = ['--env', 'production', '--no-analytics', '--log-level', 'WARN', '--max-indexing-memory', '256MiB']
  const places = [
    '--http-addr',
    new URL(host).host,
    '--db-path',
    join(folder, 'data.ms'),
    '--dump-dir',
    join(folder, 'dumps'),
    '--snapshot-dir',
    join(folder, 'snapshots'),
  ]
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'meilisearch-watchdog', binary, ...flags, ...places], {
    cwd: folder,
    // The key in the environment: arguments are seen by everyone on the machine.
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: apiKey, PID_FILE: join(folder, 'pid') },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C in a terminal goes to the whole group; the server should end when we do, not be restarted in between.
    detached: true,
  })
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  child.unref()
  return child
}

async function becomesHealthy({ host }: Run, child: ChildProcess): Promise<boolean> {
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline && child.exitCode === null && child.pid; ) {
    const answer = await fetch(`${host}/health`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return true
    await sleep(20)
  }
  return false
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return
  child.stdin?.end()
  const hasExited = await Promise.race([exitOf(child).then(() => true), sleep(3_000, false)])
  if (!hasExited) child.kill('SIGKILL')
}

function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
