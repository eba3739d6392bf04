/** What of the bench to run, and how long; without options all of it. */
import { parseArgs } from 'node:util'
import { type QueryKind, queryKinds } from './query-kinds.ts'

const parts = ['start', 'import', 'list', 'search', 'writes', 'saving', 'bottlenecks'] as const
type Part = (typeof parts)[number]

const USAGE = `npm run bench -- [--offers N] [--only ${parts.join('|')}]* [--kind ${queryKinds.join('|')}]* [--clients N]* [--rounds N] [--data DIR] [--quick] [--json]`

export interface BenchOptions {
  sizes: number[]
  parts: ReadonlySet<Part>
  kinds: readonly QueryKind[]
  clients: readonly number[]
  rounds: number
  roundMs: number
  /** Per kind and side, before the first round. */
  warmUpMs: number
  /** Kept afterwards; one that already holds offers is used as it is, and has one size. */
  dataDir: string | undefined
  isJson: boolean
}

export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      offers: { type: 'string', multiple: true, default: ['6000', '100000'] },
      only: { type: 'string', multiple: true, default: [...parts] },
      kind: { type: 'string', multiple: true, default: [...queryKinds] },
      clients: { type: 'string', multiple: true, default: ['1', '8', '32'] },
      rounds: { type: 'string' },
      data: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  return {
    sizes: values.offers.map(whole),
    parts: new Set(oneOf(parts, values.only)),
    kinds: oneOf(queryKinds, values.kind),
    clients: values.clients.map(whole),
    rounds: values.rounds ? whole(values.rounds) : values.quick ? 1 : 3,
    roundMs: values.quick ? 400 : 1_500,
    warmUpMs: values.quick ? 400 : 5_000,
    dataDir: values.data,
    isJson: values.json,
  }
}

function oneOf<Name extends string>(names: readonly Name[], given: readonly string[]): Name[] {
  const known = names.filter((name) => given.includes(name))
  if (known.length < given.length) throw new Error(USAGE)
  return known
}

function whole(given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new Error(USAGE)
  return Number(given)
}
