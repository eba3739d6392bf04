import { type Line, line } from './line.ts'

const signal = ({ code = 'JZ12' }: Record<string, string>) => ({
  region: code,
  category: 'gezinshuis',
  ageBand: '4-11',
  neededWithinWeeks: 4,
  tried: 'nothing-in-time',
  route: '301',
})

/** Care that was not there: given by referrers everywhere, handled in the own region. */
export const unmetLines: Line[] = [
  line('POST /api/v1/signals', { region: '201 referrer', regionElsewhere: '201 referrer', noRegion: '400 referrer' }, { body: signal }),
  line('GET /api/v1/signals', { any: '200 referrer manager broker chair member' }),
  line(
    'PATCH /api/v1/signals/:id',
    { signal: '200 broker chair member', signalElsewhere: '404 broker chair member', unknown: '404 broker chair member' },
    { body: () => ({ version: 1, status: 'expert-team' }) },
  ),
  line('GET /api/v1/unmet-demand', { any: '200 manager broker chair member policy' }),
  line('GET /melden', { any: '200 referrer' }),
  line('POST /melden', { region: '303 referrer', noRegion: '400 referrer' }, { body: signal, isForm: true }),
  line('GET /melden/gelukt', { any: '404 referrer' }),
  line('GET /meldingen', { any: '200 referrer manager broker chair member' }),
  line(
    'POST /meldingen/:id',
    { signal: '303 broker chair member', signalElsewhere: '404 broker chair member' },
    { body: () => ({ version: 1, status: 'expert-team' }), isForm: true },
  ),
]
