/** `npm run docs` writes what follows from the code, so that a change of it shows in review; tests hold it against that. */
import { writeFileSync } from 'node:fs'
import { openapiDocument } from '../contract/openapi.ts'
import { settingsDocument } from '../env.ts'
import { rightsDocument } from '../usecases/rights-document.ts'

writeFileSync('openapi.json', `${JSON.stringify(openapiDocument(), null, 2)}\n`)
writeFileSync('docs/settings.md', settingsDocument())
writeFileSync('docs/rights.md', rightsDocument())
console.log('openapi.json, docs/settings.md en docs/rights.md zijn bijgewerkt.')
