/**
 * "1 week", "2 weken". Dutch and English have one singular, so the number decides by itself: `Intl.PluralRules` says the
 * same, but setting it up kept the first view of a phone busy for tens of milliseconds.
 */
export function counter(locale: string) {
  return (count: number, one: string, other: string) =>
    `${count < 1000 ? count : count.toLocaleString(locale)} ${count === 1 ? one : other}`
}
