/**
 * publiccode.yml against the standard: its text (github.com/publiccodeyml/publiccode.yml, docs/standard/schema.core.rst) and
 * the checks of its validator (github.com/italia/publiccode-parser-go, v0.go), as read in November 2026.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const REQUIRED = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'organisation/uri',
  'organisation/name',
  'description/nl/shortDescription',
  'description/nl/longDescription',
  'description/nl/features',
  'description/en/shortDescription',
  'description/en/longDescription',
  'description/en/features',
  'legal/license',
  'maintenance/type',
  'maintenance/contacts',
  'localisation/localisationReady',
  'localisation/availableLanguages',
]
const OPTIONAL = [
  ...[
    'applicationSuite',
    'landingURL',
    'isBasedOn',
    'softwareVersion',
    'releaseDate',
    'logo',
    'categories',
    'usedBy',
    'fundedBy',
    'roadmap',
  ],
  ...['intendedAudience', 'intendedAudience/scope', 'intendedAudience/countries', 'dependsOn'],
  ...['organisation', 'description', 'description/nl', 'description/en', 'legal', 'maintenance', 'localisation'],
  ...['description/nl/localisedName', 'description/en/localisedName', 'legal/mainCopyrightOwner'],
]

const values = readValues(readFileSync('publiccode.yml', 'utf8'))

it('has every key that must be there, and none that the standard does not know', () => {
  expect(REQUIRED.filter((key) => !values.get(key))).toEqual([])
  expect([...values.keys()].filter((key) => ![...REQUIRED, ...OPTIONAL].includes(key))).toEqual([])
})

it('keeps to the lists and lengths of the standard', () => {
  expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(values.get('developmentStatus'))
  expect(['internal', 'contract', 'community', 'none']).toContain(values.get('maintenance/type'))
  expect(values.get('softwareType')).toBe('standalone/web')
  for (const language of ['nl', 'en']) {
    expect(values.get(`description/${language}/shortDescription`)?.length).toBeLessThanOrEqual(150)
    expect(values.get(`description/${language}/longDescription`)?.length).toBeGreaterThanOrEqual(150)
    expect(values.get('localisation/availableLanguages')).toContain(language)
  }
})

it('tells the version and the licence of the package', () => {
  expect(values.get('softwareVersion')).toBe(manifest.version)
  expect(values.get('legal/license')).toBe(manifest.license)
})

/** As much YAML as the file uses: keys by their indent, and all that stands below a key as its text. */
function readValues(text: string): Map<string, string> {
  const found = new Map<string, string>()
  const path: string[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, indent = '', key, rest = ''] = /^((?: {2})*)([A-Za-z]+):\s*(.*)$/.exec(line) ?? []
    const isText =
      path.length > 0 && ['longDescription', 'contacts'].includes(path.at(-1) ?? '') && line.startsWith('  '.repeat(path.length))
    if (key && !isText) path.splice(indent.length / 2, path.length, key)
    const at = path.join('/')
    const said = key && !isText ? rest.replace(/^"|"$|^\|$/g, '') : line.trim()
    found.set(at, `${found.get(at) ?? ''} ${said}`.trim())
    const parent = path.slice(0, -1).join('/')
    if (parent && !found.has(parent)) found.set(parent, '')
  }
  return found
}
