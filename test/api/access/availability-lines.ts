import { type Line, line } from './line.ts'

const statement = { intakeMode: 'matching' }

const OWN_PAGES = { offer: '200 editor providerAdmin', offerNearby: '', offerElsewhere: '', unknown: '' }

/** Only the provider that delivers or answers for it; an editor and an administrator alike. */
export const availabilityLines: Line[] = [
  line(
    'POST /api/v1/offers/:id/corrections',
    { offer: '204 referrer broker chair member', unknown: '404 referrer broker chair member' },
    { body: () => ({ code: 'no-place' }) },
  ),
  line('GET /api/v1/my/corrections', { any: '200 editor providerAdmin key' }),
  line('PATCH /api/v1/my/corrections/:id', { unknown: '404 editor providerAdmin key' }, { body: () => ({ answer: 'is-right' }) }),
  line('GET /api/v1/regions/:code/corrections', { region: '200 manager broker', regionElsewhere: '' }),
  line(
    'POST /aanbod/:id/klopt-niet',
    { offer: '303 referrer broker chair member', unknown: '404 referrer broker chair member' },
    { body: () => ({ code: 'no-place' }), isForm: true },
  ),
  line('GET /api/v1/regions/:code/defaulters', { region: '200 manager broker', regionElsewhere: '', noRegion: '' }),
  line(
    'POST /api/v1/regions/:code/reminders',
    { region: '200 manager broker', regionElsewhere: '', noRegion: '' },
    { body: () => ({ providerIds: ['niemand'] }) },
  ),
  line('GET /api/v1/my/subcontracts', { any: '200 providerAdmin' }),
  line(
    'PATCH /api/v1/my/subcontracts/:id',
    { unknown: '404 providerAdmin', subcontractElsewhere: '404 providerAdmin', subcontract: '200 providerAdmin' },
    { body: () => ({ isReportedBySubcontractor: true }) },
  ),
  line('GET /mijn-aanbod/onderaannemers', { any: '200 providerAdmin' }),
  line(
    'POST /mijn-aanbod/onderaannemers',
    { subcontractElsewhere: '404 providerAdmin', subcontract: '303 providerAdmin' },
    { body: ({ id }) => ({ contract: id, wie: 'onderaannemer' }), isForm: true },
  ),
  line('GET /regio/achterstanden', { any: '200 manager broker' }),
  line('POST /regio/achterstanden', { any: '400 manager broker' }, { isForm: true }),
  line('GET /mijn-aanbod/meldingen', { any: '200 editor providerAdmin' }),
  line('POST /mijn-aanbod/meldingen', { any: '400 editor providerAdmin' }, { isForm: true }),
  line('GET /mijn-aanbod', { any: '200 editor providerAdmin' }),
  line('GET /mijn-aanbod/:id/verloop', OWN_PAGES),
  line('GET /mijn-aanbod/:id/verloop/bestand', OWN_PAGES),
  line('GET /mijn-aanbod/:id/zo-zien-verwijzers-je', OWN_PAGES),
  line('POST /api/v1/confirmations/:token', { unknown: '410 everyone' }),
  line('GET /bevestigen', { any: '410 everyone' }),
  line('POST /bevestigen', { any: '410 everyone' }, { isForm: true }),
  line('GET /api/v1/my/offers', { any: '200 editor providerAdmin key' }),
  line('GET /api/v1/availability-template', { any: '200 editor providerAdmin key' }),
  line(
    'PUT /api/v1/offers/:id/availability',
    { offer: '200 editor providerAdmin key', offerNearby: '', offerElsewhere: '', unknown: '' },
    { body: () => statement, headers: ({ version = '1' }) => ({ 'If-Match': `"${version}"` }) },
  ),
  line(
    'POST /api/v1/availability-reports',
    { offer: '200 editor providerAdmin key', offerNearby: '400 editor providerAdmin key', offerElsewhere: '400 editor providerAdmin key' },
    { body: ({ id }) => ({ reports: [{ offerId: id, kind: 'change', ...statement }] }) },
  ),
  line('GET /api/v1/my/api-keys', { any: '200 providerAdmin' }),
  line('POST /api/v1/my/api-keys', { any: '201 providerAdmin' }, { body: () => ({ name: 'ECD', rights: ['availability.report'] }) }),
  line('DELETE /api/v1/my/api-keys/:id', { key: '204 providerAdmin', keyElsewhere: '404 providerAdmin', unknown: '404 providerAdmin' }),
]
