/** Who asks. The one seam through which the finder learns what a caller may see; accounts come in through here later. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { AppDeps } from '../deps.ts'
import { type Viewer, visibleRegionsFor } from '../usecases/viewer.ts'

/** The demo lets a visitor look as a signed-in referrer; there are no accounts to sign in with yet. */
export const DEMO_VIEWER_COOKIE = 'plekwijzer-demo-viewer'

export function viewerOf(c: Context, deps: AppDeps): Viewer {
  const isDemoMember = deps.settings.isDemo && getCookie(c, DEMO_VIEWER_COOKIE) === 'member'
  const kind = isDemoMember ? 'member' : 'anonymous'
  return { kind, visibleRegions: visibleRegionsFor(kind, deps.settings.finderAccess, deps.reference().regions.values()) }
}

/** Nothing at all to see without signing in. */
export function needsSignIn(viewer: Viewer): boolean {
  return viewer.visibleRegions !== undefined && viewer.visibleRegions.length === 0
}
