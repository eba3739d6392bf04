import type { SecondFactorStore } from '../../db/queries/second-factors.ts'
import type { Seal } from './seal.ts'

/** null: none set up, or sealed with a secret that is no longer there. */
export async function secondFactorSecret(deps: { secondFactors: SecondFactorStore; seal: Seal }, userId: string): Promise<string | null> {
  const stored = deps.secondFactors.of(userId)
  return stored ? deps.seal.open(stored.secret).catch(() => null) : null
}
