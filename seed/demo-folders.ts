import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seedFolder } from './files.ts'

/** One folder per region of the demo, called after it. */
export function demoSlugs(): string[] {
  return readdirSync(join(seedFolder(), 'demo'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
}
