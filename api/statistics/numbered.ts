/** A place in a list for each distinct value, the same one for as long as the list lives. */
export interface Numbered {
  values: string[]
  numberOf(value: string): number
  /** undefined: it was never numbered. */
  known(value: string): number | undefined
}

export function numbered(first: readonly string[] = []): Numbered {
  const values = [...first]
  const places = new Map(values.map((value, place) => [value, place]))
  return {
    values,
    numberOf(value) {
      const known = places.get(value)
      if (known !== undefined) return known
      places.set(value, values.length)
      return values.push(value) - 1
    },
    known: (value) => places.get(value),
  }
}

/** Each distinct list once, by its text: a hundred thousand offers share a few hundred. */
export function sharedLists(): (json: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (json) => {
    const found = known.get(json) ?? (JSON.parse(json) as string[])
    known.set(json, found)
    return found
  }
}
