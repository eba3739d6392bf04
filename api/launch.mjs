/**
 * Builds what is stale, then runs plain JavaScript: `node api/launch.mjs COMMAND [...]`.
 * Plain JavaScript itself, because it is what runs before anything is built.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const STAMP = join(ROOT, 'dist', 'built')
const SOURCES = ['api', 'web', 'db', 'seed', 'test/bench', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']

const entries = {
  server: 'server',
  import: 'import-command',
  seed: 'seed-command',
  reindex: 'reindex-command',
  'rebuild-months': 'rebuild-months-command',
  retention: 'retention-command',
  'first-admin': 'first-admin-command',
  docs: 'docs-command',
  bench: 'bench',
}

const [command = 'server', ...rest] = process.argv.slice(2)
if (command === 'dev') await develop()
else if (command === 'build') await buildWhenStale()
else if (command in entries) await run(entries[command])
else {
  console.error(`Onbekend: ${command}. Kies uit: build, dev, ${Object.keys(entries).join(', ')}.`)
  process.exitCode = 1
}

async function run(entry) {
  await buildWhenStale()
  const file = join(ROOT, 'dist', 'server', `${entry}.js`)
  process.argv = [process.argv[0], file, ...rest]
  await import(pathToFileURL(file).href)
}

async function buildWhenStale() {
  if (existsSync(STAMP) && Number(readFileSync(STAMP, 'utf8')) >= newestChange()) return
  const started = Date.now()
  console.error('Bouwen…')
  rmSync(STAMP, { force: true })
  const changedAt = newestChange()
  await buildBoth()
  compressAssets()
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, String(changedAt))
  console.error(`Gebouwd in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

/** Vite says NODE_ENV=production while it builds; what runs afterwards must not take that for a setting. */
async function buildBoth() {
  const { NODE_ENV } = process.env
  const { build } = await import('vite')
  await build({ root: ROOT, mode: 'web', logLevel: 'warn' })
  await build({ root: ROOT, mode: 'server', logLevel: 'warn' })
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
}

function newestChange() {
  return Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))))
}

function newestIn(path) {
  if (!existsSync(path)) return 0
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/** Once at build, so that no request waits for it. */
function compressAssets() {
  const folder = join(ROOT, 'dist', 'web', 'assets')
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg|json)$/.test(file))) {
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  }
}

/** Builds at each change and starts the server anew. */
async function develop() {
  await buildWhenStale()
  const { build } = await import('vite')
  await build({ root: ROOT, mode: 'web', build: { watch: {} } })
  await build({ root: ROOT, mode: 'server', build: { watch: {} } })
  const server = spawn(process.execPath, ['--watch', resolve(ROOT, 'dist/server/server.js')], { stdio: 'inherit', cwd: ROOT })
  process.on('SIGINT', () => server.kill('SIGINT'))
}
