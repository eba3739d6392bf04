import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

interface SourceFile {
  path: string
  lines: number
  imports: { target: string; isTypeOnly: boolean; isOurs: boolean }[]
}

const files = ['api', 'web', 'db', 'seed'].flatMap((folder) => filesIn(join(ROOT, folder))).map(readSource)

/** Who may import whom, by folder; the table of architecture.md. `*` is any outside library. */
const libraryHomes: Record<string, RegExp> = {
  'drizzle-orm': /^db\//,
  'better-sqlite3': /^db\//,
  meilisearch: /^api\/search\//,
  undici: /^api\/search\//,
  hono: /^api\/(app|deps|server)\.ts$|^api\/(routes|http)\//,
  '@hono/node-server': /^api\/(server|app)\.ts$|^api\/(routes|http)\//,
  preact: /^web\//,
  'preact-render-to-string': /^web\//,
  'better-auth': /^api\/accounts\//,
  '@better-auth/passkey': /^api\/accounts\//,
  '@node-rs/argon2': /^api\/accounts\//,
  '@zxcvbn-ts/language-common': /^api\/accounts\//,
  uqr: /^api\/accounts\//,
  nodemailer: /^api\/mail\//,
  valibot: /^api\/(contract\/|(env|oidc-settings)\.ts$)/,
  '@valibot/to-json-schema': /^api\/contract\//,
  'date-holidays': /^api\/calendar\//,
  luxon: /^api\/calendar\//,
  'csv-parse': /^api\/spreadsheet\//,
  'read-excel-file': /^api\/spreadsheet\//,
  'prom-client': /^api\/metrics\.ts$/,
}

const forbidden: { from: RegExp; to: RegExp; why: string }[] = [
  { from: /^api\/domain\//, to: /^(?!api\/domain\/)/, why: 'the domain imports nothing' },
  { from: /^api\/contract\//, to: /^(?!api\/(domain|contract)\/)/, why: 'the contract knows only the domain' },
  { from: /^api\/usecases\//, to: /^api\/(routes|http|jobs|app|server)/, why: 'a use case knows nothing of HTTP or jobs' },
  { from: /^api\/search\//, to: /^api\/(routes|http|jobs|usecases|app|server)/, why: 'search stands below the use cases' },
  {
    from: /^api\/statistics\//,
    to: /^api\/(routes|http|jobs|usecases|search|app|server)/,
    why: 'statistics stand below the use cases, beside search',
  },
  {
    from: /^api\/(calendar|spreadsheet|accounts|mail)\//,
    to: /^api\/(routes|http|jobs|usecases|search|app|server)/,
    why: 'one library each, behind small functions',
  },
  { from: /^api\/open-data\//, to: /^(?!api\/(domain|contract|open-data)\/)/, why: 'the catalogue is made of the contract alone' },
  { from: /^db\//, to: /^api\/(?!domain\/|contract\/)/, why: 'the store knows the domain and the contract' },
  { from: /^web\//, to: /^(db|seed|api\/(?!domain\/|contract\/))/, why: 'the web knows the contract and the domain' },
  { from: /^web\/referrer\//, to: /^web\/(provider|region|expert-team|account)\//, why: 'role folders never import each other: referrer' },
  { from: /^web\/provider\//, to: /^web\/(referrer|region|expert-team|account)\//, why: 'role folders never import each other: provider' },
  { from: /^web\/region\//, to: /^web\/(referrer|provider|expert-team|account)\//, why: 'role folders never import each other: region' },
  {
    from: /^web\/expert-team\//,
    to: /^web\/(referrer|provider|region|account)\//,
    why: 'role folders never import each other: expert team',
  },
  { from: /^web\/account\//, to: /^web\/(referrer|provider|region|expert-team)\//, why: 'role folders never import each other: account' },
  {
    from: /^web\/expert-team\//,
    to: /^web\/(referrer|provider|region|account)\//,
    why: 'role folders never import each other: expert team',
  },
  { from: /^(api|web|db)\//, to: /^(seed|test)\//, why: 'the product does not need its demo or its tests' },
]

describe('who imports whom', () => {
  it.each(forbidden)('$why', ({ from, to }) => {
    const wrong = files
      // Where a process begins everything comes together, the reference data and the demo too.
      .filter(({ path }) => from.test(path) && !/^api\/(server|jobs\/[a-z-]+-command)\.ts$/.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, isTypeOnly, isOurs }) => isOurs && !isTypeOnly && to.test(target))
          .map(({ target }) => `${path} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('the domain needs no library, not even for types', () => {
    const wrong = files.filter(({ path, imports }) => /^api\/domain\//.test(path) && imports.some(({ isOurs }) => !isOurs))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('each library has one home', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .filter(({ target }) =>
          Object.entries(libraryHomes).some(([name, home]) => (target === name || target.startsWith(`${name}/`)) && !home.test(path)),
        )
        .map(({ target }) => `${path} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('how large things are', () => {
  const ceilingOf = (path: string) => (/^db\/schema\.ts$|^api\/contract\/facets\.ts$/.test(path) ? 400 : 300)

  it('no source file is over its ceiling', () => {
    expect(files.filter(({ path, lines }) => lines > ceilingOf(path)).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('the median source file is small', () => {
    const sorted = files.map(({ lines }) => lines).sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70)
  })

  it('no file is a drawer', () => {
    expect(files.filter(({ path }) => /utils|helpers?|manager|\/index\.ts/i.test(path)).map(({ path }) => path)).toEqual([])
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gms)]
  return {
    path: relative(ROOT, file),
    lines: text.split('\n').length - 1,
    imports: found.map(([, type, from, bare]) => importOf(file, from ?? bare ?? '', type !== undefined)),
  }
}

function importOf(file: string, specifier: string, isTypeOnly: boolean) {
  const isOurs = specifier.startsWith('.')
  return { target: isOurs ? relative(ROOT, resolve(dirname(file), specifier)) : specifier, isTypeOnly, isOurs }
}
