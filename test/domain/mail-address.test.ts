import { describe, expect, it } from 'vitest'
import { isMailAddress, readSenderName } from '../../api/domain/mail-address.ts'

describe('an address to send to', () => {
  it.each(['a@b', 'jan.de-vries+zorg@intake.zorg.example', 'ü@zorg.example', `${'a'.repeat(242)}@zorg.example`.slice(-254)])(
    '%s is one',
    (text) => expect(isMailAddress(text)).toBe(true),
  )
  it.each([
    '',
    'zorg.example',
    '@zorg.example',
    'jan@',
    'jan@@zorg.example',
    'jan@zorg.example, piet@zorg.example',
    'jan@zorg.example;piet',
    'Jan <jan@zorg.example>',
    'jan @zorg.example',
    'jan@zorg.example\r\nBcc: piet@zorg.example',
    `${'a'.repeat(243)}@zorg.example`,
  ])('"%s" is none', (text) => expect(isMailAddress(text)).toBe(false))
})

describe('the sender', () => {
  it.each([
    ['Plekwijzer <bericht@plekwijzer.example>', { name: 'Plekwijzer', address: 'bericht@plekwijzer.example' }],
    ['bericht@plekwijzer.example', { name: '', address: 'bericht@plekwijzer.example' }],
    ['<bericht@plekwijzer.example>', { name: '', address: 'bericht@plekwijzer.example' }],
    ['Plekwijzer', null],
    ['Plekwijzer <>', null],
    ['"Plek" <bericht@plekwijzer.example>', null],
    ['Plek\n <bericht@plekwijzer.example>', null],
    ['Plek <a@b> <c@d>', null],
  ])('%j is read', (text, sender) => expect(readSenderName(text)).toEqual(sender))
})
