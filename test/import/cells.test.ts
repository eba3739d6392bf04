import { describe, expect, it } from 'vitest'
import { type Cell, type CellKind, decimalNumber, digits, list, text, wholeNumber, yesNo } from '../../api/spreadsheet/cells.ts'
import { intakeMode, language, sector, unit } from '../../api/spreadsheet/choices.ts'
import { day, moment } from '../../api/spreadsheet/dates.ts'

const read = <Value>(kind: CellKind<Value>, cell: NonNullable<Cell>) => {
  const parsed = kind.parse(cell)
  return 'wrong' in parsed ? `FOUT: ${parsed.wrong}` : parsed.value
}

describe('dates, as people and Excel write them', () => {
  it.each<[NonNullable<Cell>, string]>([
    ['1-4-2026', '2026-04-01'],
    ['01-04-2026', '2026-04-01'],
    ['1/4/2026', '2026-04-01'],
    ['1.4.2026', '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    [' 1-4-2026 ', '2026-04-01'],
    ['46113', '2026-04-01'],
    [46113, '2026-04-01'],
    [46113.5, '2026-04-01'],
    [new Date('2026-04-01T00:00:00Z'), '2026-04-01'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2026', 'FOUT: deze dag bestaat niet'],
    ['31-4-2026', 'FOUT: deze dag bestaat niet'],
    ['4-13-2026', 'FOUT: deze dag bestaat niet'],
    ['1-4-26', 'FOUT: het jaar heeft maar twee cijfers'],
    ['1 april', 'FOUT: dit is geen datum'],
    ['12', 'FOUT: dit is geen datum'],
    ['99999', 'FOUT: dit is geen datum'],
    [true, 'FOUT: dit is geen datum'],
  ])('%s', (cell, result) => {
    expect(read(day, cell)).toBe(result)
  })

  it.each<[NonNullable<Cell>, number]>([
    ['1-4-2026', 0],
    ['1-4-2026 09:30', 570],
    ['1-4-2026 9:30', 570],
    ['2026-04-01T09:30:15', 570],
    [46113.395833333336, 570],
    [new Date('2026-04-01T09:30:00Z'), 570],
  ])('%s has its time', (cell, minutes) => {
    expect(read(moment, cell)).toEqual({ day: '2026-04-01', minutes })
  })
})

describe('numbers', () => {
  it.each<[CellKind<number>, NonNullable<Cell>, number | string]>([
    [decimalNumber(50, 54, ''), '52,301', 52.301],
    [decimalNumber(50, 54, ''), '52.301', 52.301],
    [decimalNumber(50, 54, ''), 52.301, 52.301],
    [decimalNumber(50, 54, ''), '5,2', 'FOUT: dit getal is te klein of te groot'],
    [decimalNumber(50, 54, ''), 'noord', 'FOUT: dit is geen getal'],
    [decimalNumber(0, 9999, ''), '1.234,5', 1234.5],
    [wholeNumber(0, 104, ''), '12', 12],
    [wholeNumber(0, 104, ''), '12,0', 12],
    [wholeNumber(0, 104, ''), '12,5', 'FOUT: dit is geen heel getal'],
    [wholeNumber(0, 104, ''), 12.5, 'FOUT: dit is geen heel getal'],
    [wholeNumber(0, 104, ''), '105', 'FOUT: dit getal is te klein of te groot'],
    [wholeNumber(0, 104, ''), '3 weken', 'FOUT: dit is geen getal'],
  ])('case %#', (kind, cell, result) => {
    expect(read(kind, cell)).toBe(result)
  })

  it('puts back the zeros that Excel drops', () => {
    const kvk = digits(8, 'een KvK-nummer', '')
    expect([read(kvk, 30), read(kvk, '30'), read(kvk, '00000030'), read(kvk, '0000 0030')]).toEqual(
      Array.from({ length: 4 }, () => '00000030'),
    )
    expect([read(kvk, '123456789'), read(kvk, '1234567A')]).toEqual(['FOUT: dit zijn 9 cijfers', 'FOUT: er staat iets anders dan cijfers'])
  })
})

describe('words', () => {
  it.each([
    ['JA', true],
    ['nee', false],
    ['x', true],
    ['onwaar', false],
  ])('%s', (cell, result) => {
    expect(read(yesNo, cell)).toBe(result)
  })

  it('reads the names of a closed list in any case, spaces and accents, and its codes', () => {
    expect([
      read(sector, 'Jeugd-GGZ'),
      read(sector, 'ggz'),
      read(language, 'oekraiens'),
      read(intakeMode, 'Neemt aan?'),
      read(unit, 4),
      read(unit, '04'),
    ]).toEqual(['ggz', 'ggz', 'uk', 'accepting', '04', '04'])
    expect(read(sector, 'zorg')).toBe('FOUT: dit staat niet in de lijst')
  })

  it('parts a list by the strongest sign that somebody used', () => {
    const names = list(text(''), '')
    const sentences = list(text(''), '', ['|', ';', '\n'])
    expect(read(names, 'a|b, c|d')).toEqual(['a', 'b, c', 'd'])
    expect(read(names, 'a; b')).toEqual(['a', 'b'])
    expect(read(names, 'Ermelo, Putten')).toEqual(['Ermelo', 'Putten'])
    expect(read(sentences, 'rustig, prikkelarm')).toEqual(['rustig, prikkelarm'])
  })
})
