/**
 * Where somebody came from, without saying who: an IPv4 address loses its last part, an IPv6 address its last 80 bits
 * (what is left names a provider or a large office). Source: issue 3, "from where (address shortened)".
 */
export function shortenedAddress(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '')
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(plain)
  if (parts) return `${parts[1]}.${parts[2]}.${parts[3]}.0`
  const groups = ipv6Groups(plain)
  return groups && `${groups.slice(0, 3).join(':')}::`
}

/** Attempts are counted per IPv4 address, and per network (64 bits) of an IPv6 one: whoever has one has them all. */
export function countedAddress(address: string): string {
  const groups = ipv6Groups(address.replace(/%.*$/, ''))
  return groups ? `${groups.slice(0, 4).join(':')}::` : address.replace(/^::ffff:/i, '')
}

function ipv6Groups(address: string): string[] | null {
  if (!/^[\da-f:]+$/i.test(address) || !address.includes(':')) return null
  const [head = '', tail, ...rest] = address.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const missing = 8 - before.length - after.length
  if (rest.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return null
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after]
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? groups.map((group) => Number.parseInt(group, 16).toString(16)) : null
}
