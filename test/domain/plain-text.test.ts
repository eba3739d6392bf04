import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText, plainWords } from '../../api/domain/plain-text.ts'

it.each([
  ['  Één   Gezinshuis ', 'een gezinshuis'],
  ['Midden‑IJssel–Oost', 'midden-ijssel-oost'],
  ['’s-Heerenberg', "'s-heerenberg"],
  ["a'b’c‘d`e´f", "a'b'c'd'e'f"],
  ['“a” „b” "c"', '"a" "b" "c"'],
  ['wacht\u00a0tijd\n(wkn)', 'wacht tijd (wkn)'],
  ['ﬁets', 'fiets'],
])('%j reads as %j', (written, plain) => expect(plainText(written)).toBe(plain))

it('its words are letters and digits', () => {
  expect(plainWords('Wachttijd (wkn.) – groep 3/4')).toEqual(['wachttijd', 'wkn', 'groep', '3', '4'])
  expect(plainWords(' – ')).toEqual([])
})

it('what is plain stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text))
    }),
  )
})
