import { type Line, line } from './line.ts'

const READERS = 'chair member policy manager broker'

/** Bottlenecks of all regions, for who works on them. */
export const bottleneckPageLines: Line[] = [
  line('GET /knelpunten', { any: `200 ${READERS}` }),
  line('GET /knelpunten/bestand', { any: `200 ${READERS}` }, { query: 'vorm=csv' }),
  line('GET /knelpunten/vak', { any: `200 ${READERS}` }, { query: 'cell=gezinshuis.JZ12' }),
]
