import { type Line, line } from './line.ts'

const statement = { intakeMode: 'matching' }

/** Only the provider that delivers or answers for it; an editor and an administrator alike. */
export const availabilityLines: Line[] = [
  line('GET /api/v1/my/offers', { any: '200 editor providerAdmin' }),
  line(
    'PUT /api/v1/offers/:id/availability',
    { offer: '200 editor providerAdmin', offerNearby: '', offerElsewhere: '', unknown: '' },
    { body: () => statement, headers: ({ version = '1' }) => ({ 'If-Match': `"${version}"` }) },
  ),
  line(
    'POST /api/v1/availability-reports',
    { offer: '200 editor providerAdmin', offerNearby: '400 editor providerAdmin', offerElsewhere: '400 editor providerAdmin' },
    { body: ({ id }) => ({ reports: [{ offerId: id, kind: 'change', ...statement }] }) },
  ),
]
