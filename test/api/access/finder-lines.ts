import { type Line, line } from './line.ts'

/** The finder of a region that is public: what each sees of it stands in `who-sees-what.test.ts`. */
export const finderLines: Line[] = [
  line('GET /api/v1/offers', { any: '200 everyone' }),
  line('GET /api/v1/offers/:id', {
    offer: '200 everyone',
    offerNearby: '200 everyone',
    offerElsewhere: '200 everyone',
    unknown: '404 everyone',
  }),
  line('GET /api/v1/offers/:id/reports', { offer: '200 members', offerElsewhere: '200 members', unknown: '404 members' }),
  line('GET /api/v1/suggestions', { any: '200 everyone' }, { query: 'q=jeugd' }),
  line('GET /api/v1/regions', { any: '200 everyone' }),
  line('GET /api/v1/municipalities', { any: '200 everyone' }),
  line('GET /api/v1/segments', { any: '200 everyone' }),
  line('GET /api/v1/categories', { any: '200 everyone' }),
  line('GET /api/v1/themes', { any: '200 everyone' }),
  line('GET /api/v1/products', { any: '200 everyone' }),
  line('GET /api/v1/providers', { any: '200 everyone' }),
  line('GET /api/v1/providers/:id', { careProvider: '200 everyone', unknown: '404 everyone' }),
  line('GET /api/v1/open-data/availability', { any: '200 everyone' }),
  line('GET /api/v1/open-data/waits', { any: '200 everyone' }),
  line('GET /api/v1/open-data/catalog', { any: '200 everyone' }),
  line('GET /api/v1/openapi.json', { any: '200 everyone' }),

  line('GET /', { any: '200 everyone' }),
  line('GET /zoeken', { any: '200 everyone' }),
  line('GET /aanbod/:id', { offer: '200 everyone', offerElsewhere: '200 everyone', unknown: '404 everyone' }),
  line('GET /uitleg', { any: '200 everyone' }),
  line('GET /toegankelijkheid', { any: '200 everyone' }),
  line('GET /privacy', { any: '200 everyone' }),
  line('GET /open-data', { any: '200 everyone' }),
  line('GET /assets/*', { any: '404 everyone' }),

  line('GET /health/live', { any: '200 everyone' }),
  line('GET /health/ready', { any: '200 everyone' }),
  line('GET /metrics', { any: '200 everyone' }),
]
