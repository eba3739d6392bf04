/** Where the files of `seed/` are: beside this one in the source tree, above the bundle in `dist/server/` or its chunks. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function seedFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [here, join(here, '../../seed'), join(here, '../../../seed')].find((folder) => existsSync(join(folder, 'reference')))
  if (!found) throw new Error('the seed folder is missing; run this from a complete copy of the repository')
  return found
}

export function readSeedJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(seedFolder(), path), 'utf8')) as Content
}
