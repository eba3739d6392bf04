import { type Line, line } from './line.ts'

const role = ({ role: given }: Record<string, string>) => given
const invitation = (scope: Record<string, string>) => ({ email: 'matrix@proef.example', role: role(scope) })

/** Who reads of which organisation: its own administrator, its region, the platform what it lets in. */
const read = (status: number) => ({
  provider: `${status} providerAdmin manager`,
  providerNearby: `${status} manager`,
  providerElsewhere: '',
  team: `${status} teamAdmin manager`,
  teamElsewhere: '',
  office: `${status} officeAdmin manager platform`,
  officeElsewhere: `${status} platform`,
  expertTeam: `${status} manager platform`,
  platformItself: `${status} platform`,
  unknown: '',
})

/** Its settings: the manager of a region does not stand above the own office. */
const configure = (status: number) => ({ ...read(status), office: `${status} officeAdmin platform` })

/** Its log: the platform its own, and of a region what its managers allow, which is nothing here. */
const log = {
  ...read(200),
  office: '200 officeAdmin manager',
  officeElsewhere: '',
  expertTeam: '200 manager',
  platformItself: '200 platform',
}

const unset = { finderAccess: null, isOpenToPlatform: false }

/** Of another organisation than the address says: nobody. */
const mixed = { mixed: '', mixedNearby: '' }

export const organisationLines: Line[] = [
  line('GET /api/v1/organisations', { any: '200 platform' }),
  line('GET /api/v1/organisations/:id', read(200)),
  line('PATCH /api/v1/organisations/:id', configure(200), { body: () => ({ version: 1, name: 'Anders' }) }),
  line('GET /api/v1/organisations/:id/members', read(200)),
  // The platform knows one role, which its people have already.
  line(
    'PATCH /api/v1/organisations/:id/members/:membershipId',
    { ...read(200), ...mixed, platformItself: '400 platform' },
    { body: ({ otherRole }) => ({ role: otherRole }) },
  ),
  line('DELETE /api/v1/organisations/:id/members/:membershipId', { ...read(204), ...mixed }),
  // The people of the matrix have none: who may is told so.
  line('DELETE /api/v1/organisations/:id/members/:membershipId/second-factor', { ...read(409), ...mixed }),
  line('GET /api/v1/organisations/:id/invitations', read(200)),
  line('POST /api/v1/organisations/:id/invitations', read(201), { body: invitation }),
  line('DELETE /api/v1/organisations/:id/invitations/:invitationId', { ...read(204), ...mixed }),
  line('GET /api/v1/organisations/:id/audit-events', log),

  line('GET /api/v1/regions/:code/organisations', { region: '200 manager platform', regionElsewhere: '200 platform', noRegion: '' }),
  line(
    'POST /api/v1/regions/:code/organisations',
    { region: '201 manager', regionElsewhere: '', noRegion: '' },
    { body: () => ({ kind: 'practice', name: 'Praktijk van de matrix' }) },
  ),
  line(
    'POST /api/v1/regions/:code/organisations',
    { region: '201 platform', regionElsewhere: '201 platform', noRegion: '' },
    { body: () => ({ kind: 'region-office', name: 'Bureau van de matrix' }) },
  ),
  line('GET /api/v1/regions/:code/users', { region: '200 manager platform', regionElsewhere: '200 platform', noRegion: '' }),
  line('GET /api/v1/regions/:code/invitations', { region: '200 manager platform', regionElsewhere: '200 platform', noRegion: '' }),
  line(
    'POST /api/v1/regions/:code/invitations',
    { region: '201 teamAdmin manager', regionElsewhere: '', noRegion: '' },
    { body: ({ organisationId }) => ({ organisationId, email: 'matrix@proef.example', role: 'referrer' }) },
  ),
  line('GET /api/v1/regions/:code/audit-events', { region: '200 manager', regionElsewhere: '', noRegion: '' }),
  line('GET /api/v1/regions/:code/access', { region: '200 manager', regionElsewhere: '', noRegion: '' }),
  line(
    'PATCH /api/v1/regions/:code/access',
    { region: '200 manager', regionElsewhere: '', noRegion: '' },
    { body: () => ({ from: unset, to: { ...unset, finderAccess: 'members' } }) },
  ),
  line('GET /api/v1/rights', { any: '200 providerAdmin teamAdmin officeAdmin manager platform' }),

  line(
    'POST /api/v1/invitations/lookups',
    { provider: '200 everyone', unknown: '404 everyone' },
    { body: ({ token }) => ({ token: token ?? 'nergens' }) },
  ),
  // Whoever is signed in has another address than the one that was invited; the rest has to choose a name and password.
  line(
    'POST /api/v1/invitations/acceptances',
    { provider: '400 nobody; 403 people', unknown: '404 everyone' },
    { body: ({ token }) => ({ token: token ?? 'nergens' }) },
  ),
]
