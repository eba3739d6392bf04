/** Who asks. Until sign-in is there, only the demo's button "look as a referrer" (docs/decisions/0008). */
import { anonymous, type Caller } from './caller.ts'

export const DEMO_VIEWER_COOKIE = 'plekwijzer-demo-viewer'

export function createIdentify(isDemo: boolean) {
  return async (headers: Headers): Promise<Caller> => {
    const isMember = isDemo && headers.get('Cookie')?.includes(`${DEMO_VIEWER_COOKIE}=member`)
    return isMember ? demoReferrer : anonymous
  }
}

const team = {
  id: 'demo-team',
  kind: 'local-team' as const,
  name: 'Lokaal team (demo)',
  providerId: null,
  regionCode: null,
  municipalityCode: null,
  held: [{ role: 'referrer' as const, organisationId: 'demo-team', organisationKind: 'local-team' as const, regionCodes: [] }],
  locationIds: null,
}
const demoReferrer: Caller = { ...anonymous, kind: 'person', actor: 'user:demo', organisation: team, organisations: [team] }
