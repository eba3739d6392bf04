/** Which actions are asked for, by the same parameters in the API and on the page. */
import type { FieldProblem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { actionStates } from '../domain/bottleneck-action.ts'
import type { AskedActions } from '../usecases/bottleneck-actions.ts'
import { chosenCodes } from './chosen.ts'

export const ACTION_PARAMETERS = ['region', 'category', 'state'] as const

export function askedActions(query: Record<string, string[]>, deps: AppDeps): AskedActions & { problems: FieldProblem[] } {
  const reference = deps.reference()
  const regions = chosenCodes('region', query.region, reference.regions.keys())
  const categories = chosenCodes('category', query.category, reference.categories.keys())
  const states = chosenCodes('state', query.state, actionStates)
  const problems = [regions, categories, states].flatMap((one) => one.problems)
  return { regions: regions.codes, categories: categories.codes, states: states.codes, problems }
}
