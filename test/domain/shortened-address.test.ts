import { expect, it } from 'vitest'
import { countedAddress, shortenedAddress } from '../../api/domain/shortened-address.ts'

it.each([
  ['198.51.100.77', '198.51.100.0'],
  ['::ffff:198.51.100.77', '198.51.100.0'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
  ['2001:0DB8::1', '2001:db8:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['::1', '0:0:0::'],
])('%s is kept as %s', (address, kept) => {
  expect(shortenedAddress(address)).toBe(kept)
})

it.each(['', 'localhost', '1.2.3', '1:2:3:4:5:6:7', '1::2::3', '12345::', 'een adres', '1:2:3:4:5:6:7:8:9'])(
  '"%s" is no address, and nothing is kept',
  (address) => {
    expect(shortenedAddress(address)).toBeNull()
  },
)

it('attempts count per address, and per network where each has many', () => {
  expect(countedAddress('198.51.100.77')).toBe('198.51.100.77')
  expect(countedAddress('::ffff:198.51.100.77')).toBe('198.51.100.77')
  expect(countedAddress('2001:db8:1:2:3:4:5:6')).toBe(countedAddress('2001:db8:1:2::9'))
  expect(countedAddress('2001:db8:1:2::9')).not.toBe(countedAddress('2001:db8:1:3::9'))
})
