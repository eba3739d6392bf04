import { describe, expect, it } from 'vitest'
import { alike } from '../../api/domain/alike.ts'
import { createRegionReader, type NamedRegion } from '../../api/domain/region-name.ts'

const region = (code: string, name: string, otherNames: string[] = [], municipalities: string[] = []): NamedRegion => ({
  code,
  name,
  otherNames,
  municipalities,
})
const own = [
  region('JZ12', 'Noord-Veluwe', ['Noordwest-Veluwe'], ['Ermelo', 'Nunspeet']),
  region('JZ17', 'Midden-IJssel/Oost-Veluwe', [], ['Apeldoorn']),
  region('JZ21', 'FoodValley', ['Food Valley'], ['Ede']),
  region('JZ28', 'Centraal Gelderland', [], ['Arnhem']),
]
const all = [
  ...own,
  region('JZ32', 'Nijmegen (Rijk van Nijmegen)', [], ['Nijmegen', 'Wijchen']),
  region('JZ30', 'Rivierenland', [], ['Tiel']),
  region('JZ25', 'Achterhoek', [], ['Doetinchem']),
  region('JZ37', 'Noord-Limburg'),
  region('JZ42', 'Midden-Limburg Oost'),
  region('JZ43', 'Midden-Limburg West'),
]

const regionOf = createRegionReader(own, all)

it.each([
  ['JZ12', 'JZ12'],
  ['jz12 Noord-Veluwe', 'JZ12'],
  ['Noord-Veluwe', 'JZ12'],
  ['noord veluwe', 'JZ12'],
  ['Noordveluwe', 'JZ12'],
  ['Regio Noord-Veluwe', 'JZ12'],
  ['N-Veluwe', 'JZ12'],
  ['Noord Velwue', 'JZ12'],
  ['NV', 'JZ12'],
  ['Noordwest Veluwe', 'JZ12'],
  ['MIJOV', 'JZ17'],
  ['MIJ/OV', 'JZ17'],
  ['Midden IJssel Oost Veluwe', 'JZ17'],
  ['Midden-IJssel / Oost-Veluwe', 'JZ17'],
  ['Food Valley', 'JZ21'],
  ['Foodvalley', 'JZ21'],
  ['FoodVally', 'JZ21'],
  ['FV', 'JZ21'],
  ['CG', 'JZ28'],
  ['Centr. Gelderland', 'JZ28'],
  ['Rijk v. Nijmegen', 'JZ32'],
  ['Rijk van Nijmegen', 'JZ32'],
  ['Nijmegen', 'JZ32'],
  ['Rivierenland', 'JZ30'],
  ['Rivierenlnd', 'JZ30'],
  ['gemeente Ermelo', 'JZ12'],
  ['Wijchen', 'JZ32'],
  ['Midden-Limburg', null],
  ['Gelderland', null],
  ['Veluwe', null],
  ['alle regio’s', null],
  ['', null],
])('"%s" is region %s', (written, code) => {
  expect(regionOf(written)?.code ?? null).toBe(code)
})

describe('names that are alike', () => {
  it.each([
    ['Gezinsbehandeling', 'Gezinsbehandeling', 1, 1],
    ['gezins behandeling', 'Gezinsbehandeling', 1, 1],
    ['Gezinsbehandling', 'Gezinsbehandeling', 0.9, 1],
    ['gezinsbeh.', 'Gezinsbehandeling', 0.85, 1],
    ['Dagbehandeling jong kind', 'Dagbehandeling jonge kind (KDC, MKD)', 0.75, 1],
    ['spoedhulp ambulant', 'Ambulante spoedhulp', 0.85, 1],
    ['Pleegzorg', 'Pleegzorg voltijd', 0.7, 0.8],
    ['Gezinshuis', 'Gezinshuis plus', 0.8, 0.95],
    ['Leefgroep', 'Gezinshuis', 0, 0.3],
    ['Dagbehandeling', 'Gezinsbehandeling', 0, 0.7],
    ['', 'Leefgroep', 0, 0],
  ])('%s and %s: between %d and %d', (one, other, least, most) => {
    const score = alike(one, other)
    expect(score).toBeGreaterThanOrEqual(least)
    expect(score).toBeLessThanOrEqual(most)
  })
})
