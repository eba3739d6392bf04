/** The built commands as `npm run` starts them: what the bundler shares between two of them must not keep one from working. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH, DATA_DIR: folder }
  const { stdout } = await promisify(execFile)(process.execPath, [`dist/server/${command}-command.js`, ...args], { env })
  return stdout
}

it('seed fills an empty database, import reads a folder into it, reindex asks for new indexes, rebuild-months builds what is past', async () => {
  expect(await run('seed', '--offers', '60', '--months', '3')).toMatch(/^60 keer aanbod en \d+ opgaven gemaakt/)
  expect(await run('import', 'seed/demo/noord-veluwe', '--dry-run')).toMatch(/^Alles klopt. Dit was een proef/)
  expect(await run('reindex')).toMatch(/opnieuw gebouwd/)
  expect(await run('rebuild-months')).toMatch(/[2-5] maanden opnieuw opgebouwd in [\d,]+ s\./)
})
