import { expect, it } from 'vitest'
import { saysNone, saysNothing, saysToAgree, saysUnknown } from '../../api/domain/written-nothing.ts'

const meanings = { nothing: saysNothing, none: saysNone, unknown: saysUnknown, 'to agree': saysToAgree }

it.each([
  ['n.v.t.', ['nothing']],
  ['N.V.T', ['nothing']],
  ['Niet van toepassing', ['nothing']],
  ['\u2013', ['nothing']],
  ['.', ['nothing']],
  ['Geen', ['none']],
  ['geen.', ['none']],
  ['nihil', ['none']],
  ['???', ['unknown']],
  ['Onbekend', ['unknown']],
  ['n.n.b.', ['unknown']],
  ['volgt', ['unknown']],
  ['in overleg', ['to agree']],
  ['I.o.m. afstemming', ['to agree']],
  ['wisselend per locatie', ['to agree']],
  ['afhankelijk van de vraag', ['to agree']],
  ['0', []],
  ['4 weken', []],
  ['geen plek', []],
  ['overlegstructuur', []],
  ['', []],
])('%j says %j', (written, said) => {
  expect(Object.entries(meanings).flatMap(([name, says]) => (says(written) ? [name] : []))).toEqual(said)
})
