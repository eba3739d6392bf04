import { describe, expect, it } from 'vitest'
import { keptCell, withheldBecause } from '../../api/domain/withheld.ts'

describe('a cell of a list', () => {
  it.each([
    ['111222333', 'remark-holds-bsn'],
    ['geboren 12-03-2015', 'remark-holds-birth-date'],
    ['45N20', null],
    ['1-4-2027', null],
    // The first eight digits pass the elfproef; it is our own id all the same.
    ['11122233-1f2a-7cc0-a5d4-111222333444', null],
  ])('"%s": left out because of %s', (written, why) => {
    expect(withheldBecause(keptCell(written, '2026-11-24'))).toBe(why)
  })
})
