import type { AppDeps } from '../deps.ts'

/** Names of regions by their code, for what a page shows. */
export function regionNames(deps: Pick<AppDeps, 'reference'>, codes: Iterable<string>): Record<string, string> {
  const { regions } = deps.reference()
  return Object.fromEntries([...new Set(codes)].map((code) => [code, regions.get(code)?.name ?? code]))
}
