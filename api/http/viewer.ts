/** What the finder needs to know of who asks: the one seam through which it learns what a caller may see. */
import type { Context } from 'hono'
import type { AppDeps } from '../deps.ts'
import { type Viewer, viewerFor } from '../usecases/viewer.ts'
import { callerOf } from './caller.ts'

export function viewerOf(c: Context, deps: AppDeps): Viewer {
  return viewerFor(callerOf(c), deps.settings.finderAccess, deps.reference().regions.values())
}

/** Nothing at all to see without signing in. */
export function needsSignIn(viewer: Viewer): boolean {
  return viewer.visibleRegions !== undefined && viewer.visibleRegions.length === 0
}
