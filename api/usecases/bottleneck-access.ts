/** Figures per provider are for the staff of a region, of what serves that region; nobody else sees whose wait it is. */
import type { FieldProblem } from '../contract/problem.ts'
import { bottleneckFaults } from './bottleneck-faults.ts'
import type { BottleneckQuery } from './bottleneck-query.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'

type Access = { state: 'allowed' } | { state: 'refused' } | { state: 'wrong'; problem: FieldProblem }

export function accessToFigures(caller: Caller, { groupBy, filters }: BottleneckQuery): Access {
  if (!mayDo(caller, 'bottlenecks.read', {})) return { state: 'refused' }
  if (!groupBy.includes('provider') && !filters.choices.provider) return { state: 'allowed' }
  if (!mayDo(caller, 'bottlenecks.read-providers')) return { state: 'refused' }
  const regions = filters.choices.region ?? []
  if (regions.length === 0)
    return { state: 'wrong', problem: bottleneckFaults.needsOwnRegion(regionsFor(caller, 'bottlenecks.read-providers')) }
  const isOwn = (code: string) => mayDo(caller, 'bottlenecks.read-providers', { regionCodes: [code] })
  return regions.every(isOwn) ? { state: 'allowed' } : { state: 'refused' }
}
