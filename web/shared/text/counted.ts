const rules = new Map<string, Intl.PluralRules>()

/** "1 week", "2 weken". */
export function counter(locale: string) {
  return (count: number, one: string, other: string) => {
    let rule = rules.get(locale)
    if (!rule) {
      rule = new Intl.PluralRules(locale)
      rules.set(locale, rule)
    }
    return `${count.toLocaleString(locale)} ${rule.select(count) === 'one' ? one : other}`
  }
}
