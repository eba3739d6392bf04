import { type Line, line } from './line.ts'

/** Lists that were pasted or sent: of the own organisation, for who keeps its availability. */
const own = (status: number) => ({ listSent: `${status} editor providerAdmin key`, listElsewhere: '', unknown: '' })

/** A key opens no page. */
const onPage = (status: number) => ({ listSent: `${status} editor providerAdmin`, listElsewhere: '', unknown: '' })

export const importLines: Line[] = [
  line(
    'POST /api/v1/availability-imports',
    { any: '201 editor providerAdmin key' },
    { body: () => ({ text: 'Code\tRegio\tStart\n44N11\tNoord-Veluwe\t3' }) },
  ),
  line('GET /api/v1/availability-imports/:id', own(200)),
  line('PATCH /api/v1/availability-imports/:id', own(200), { body: () => ({ rows: [{ row: 2, isSkipped: true }] }) }),
  line('DELETE /api/v1/availability-imports/:id', own(204)),
  line('POST /api/v1/availability-imports/:id/commit', own(200), { body: () => ({}) }),
  line('GET /api/v1/availability-imports/:id/left-rows', own(200)),

  line('GET /mijn-aanbod/plakken', { any: '200 editor providerAdmin' }),
  line(
    'POST /mijn-aanbod/plakken',
    { any: '303 editor providerAdmin' },
    { body: () => ({ text: 'Code\tRegio\tStart\n44N11\tNoord-Veluwe\t3' }), isForm: true },
  ),
  line('GET /mijn-aanbod/plakken/:id', onPage(200)),
  line('POST /mijn-aanbod/plakken/:id', onPage(303), { body: () => ({ doe: 'neem' }), isForm: true }),
  line('GET /mijn-aanbod/plakken/:id/bestand', onPage(200)),
]
