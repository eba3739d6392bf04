/**
 * One line per route: at which thing it is asked (a scope of `world.ts`), and who gets which answer there. Whoever is not
 * named is refused: 401 for nobody in particular, 403 or 404 for somebody, a page sends to sign in first. Default is deny.
 */
import type { Personas, World } from './world.ts'

export type PersonaName = keyof Personas
export type ScopeName = keyof World

export interface Line {
  /** As the app has it: method and path. */
  route: string
  cells: Cell[]
  query?: string
  body?: Sent
  headers?: (scope: Record<string, string>) => Record<string, string>
  /** A form of a page instead of JSON. */
  isForm?: boolean
}

/** What is sent, made from the scope's values. */
type Sent = (scope: Record<string, string>) => Record<string, unknown>

interface Cell {
  scope: ScopeName
  /** Persona to status; who is not in it is refused. */
  answers: Map<PersonaName, number>
}

/**
 * `line('GET /x/:id', { provider: '200 manager admin; 302 referrer', team: '' })`. The words `everyone`, `people` (whoever is
 * signed in), `members` (whoever sees the finder as a member, a provider's key too) and `nobody` (no person: a key
 * neither) stand for several.
 */
export function line(route: string, at: Partial<Record<ScopeName, string>>, more: Omit<Line, 'route' | 'cells'> = {}): Line {
  const cells = Object.entries(at).map(([scope, said]) => ({ scope: scope as ScopeName, answers: answersIn(said) }))
  return { route, cells, ...more }
}

function answersIn(said: string): Cell['answers'] {
  const answers: Cell['answers'] = new Map()
  for (const part of said.split(';').filter((text) => text.trim() !== '')) {
    const [status, ...names] = part.trim().split(/\s+/)
    for (const name of names.flatMap((word) => groups[word] ?? [word as PersonaName])) answers.set(name, Number(status))
  }
  return answers
}

const members: PersonaName[] = [
  'referrer',
  'editor',
  'providerAdmin',
  'teamAdmin',
  'manager',
  'broker',
  'policy',
  'officeAdmin',
  'chair',
  'member',
]
const people: PersonaName[] = [...members, 'platform', 'halfway', 'roleless']

export const everyone: PersonaName[] = ['anonymous', 'badKey', 'key', ...people]
const groups: Record<string, PersonaName[]> = { everyone, people, members: [...members, 'key'], nobody: ['anonymous', 'badKey', 'key'] }
