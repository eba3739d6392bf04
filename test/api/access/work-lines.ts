import { type Line, line } from './line.ts'

/** Who sees bottlenecks, of all regions. */
const readers = (status: number) => `${status} chair member policy manager broker`

const action = ({ code, organisationId }: Record<string, string>) => ({
  region: code,
  category: 'gezinshuis',
  action: 'Met aanbieders om tafel',
  owner: organisationId,
  dueOn: '2027-03-01',
})

/** What is done about bottlenecks: read everywhere, written by chair and managers in their own region. */
export const workLines: Line[] = [
  line('GET /api/v1/bottlenecks', { any: readers(200) }),
  line('GET /api/v1/bottlenecks/trend', { any: readers(200) }),
  line('GET /api/v1/bottlenecks/scarcity', { any: readers(200) }),
  line('GET /api/v1/bottleneck-actions', { any: readers(200) }),
  line('POST /api/v1/bottleneck-actions', { region: '201 chair manager', regionElsewhere: '', noRegion: '' }, { body: action }),
  line(
    'PATCH /api/v1/bottleneck-actions/:id',
    { action: '200 chair manager', actionElsewhere: '', unknown: '' },
    { body: () => ({ version: 1, result: 'Twee gezinshuizen erbij' }) },
  ),
  line('GET /api/v1/regions/:code/action-owners', { region: '200 chair manager', regionElsewhere: '', noRegion: '' }),
  line('GET /api/v1/regions/:code/advice-counts', { region: readers(200), regionElsewhere: readers(200), noRegion: readers(404) }),
  line(
    'PUT /api/v1/regions/:code/advice-counts',
    { region: '200 chair member', regionElsewhere: '', noRegion: '' },
    { body: () => ({ month: '2026-10', counts: [{ category: null, cause: 'wait', count: 3, version: 0 }] }) },
  ),
  line('GET /api/v1/regions/:code/bottleneck-thresholds', { region: readers(200), regionElsewhere: readers(200), noRegion: readers(404) }),
  line(
    'PUT /api/v1/regions/:code/bottleneck-thresholds',
    { region: '200 chair manager', regionElsewhere: '', noRegion: '' },
    { body: () => ({ thresholds: [{ category: 'gezinshuis', weeks: 26, version: 0 }] }) },
  ),

  line('GET /knelpunten/acties', { any: readers(200) }),
  line('POST /knelpunten/acties', { any: '400 chair manager' }, { isForm: true }),
  line('GET /knelpunten/acties/:id', { action: readers(200), actionElsewhere: readers(200), unknown: readers(404) }),
  line(
    'POST /knelpunten/acties/:id',
    { action: '303 chair manager', actionElsewhere: '', unknown: '' },
    { body: () => ({ version: '1', doe: 'rond-af', result: 'Twee gezinshuizen erbij' }), isForm: true },
  ),
  line('GET /knelpunten/adviezen', { any: readers(200) }),
  line('POST /knelpunten/adviezen', { any: '303 chair member' }, { body: () => ({ 'aantal - wait': '3' }), isForm: true }),
  line('GET /knelpunten/drempels', { any: readers(200) }),
  line('POST /knelpunten/drempels', { any: '303 chair manager' }, { body: () => ({ 'weken gezinshuis': '26' }), isForm: true }),
  line('GET /knelpunten/maand', { any: readers(200) }),
  line('GET /knelpunten/wat-leerden-we', { any: readers(200) }),
]
