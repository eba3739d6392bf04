/** `npm run docs` writes what follows from the code, so that a change of it shows in review; a test holds both against it. */
import { writeFileSync } from 'node:fs'
import { openapiDocument } from '../contract/openapi.ts'
import { settingsDocument } from '../env.ts'

writeFileSync('openapi.json', `${JSON.stringify(openapiDocument(), null, 2)}\n`)
writeFileSync('docs/settings.md', settingsDocument())
console.log('openapi.json en docs/settings.md zijn bijgewerkt.')
