/** All lines together; a new area adds its own file here. */
import { accountLines } from './account-lines.ts'
import { accountPageLines } from './account-page-lines.ts'
import { availabilityLines } from './availability-lines.ts'
import { bottleneckPageLines } from './bottleneck-page-lines.ts'
import { finderLines } from './finder-lines.ts'
import { importLines } from './import-lines.ts'
import type { Line } from './line.ts'
import { organisationLines } from './organisation-lines.ts'
import { unmetLines } from './unmet-lines.ts'
import { workLines } from './work-lines.ts'

export const lines: readonly Line[] = [
  ...finderLines,
  ...availabilityLines,
  ...importLines,
  ...organisationLines,
  ...accountLines,
  ...accountPageLines,
  ...workLines,
  ...unmetLines,
  ...bottleneckPageLines,
]

/** The address of a route for one thing: the parameters of its path filled in. */
export function addressOf({ route, query }: Line, values: Record<string, string>): string {
  const pattern = route.slice(route.indexOf(' ') + 1)
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? name)).replace('*', 'iets')
  return query ? `${path}?${query}` : path
}
