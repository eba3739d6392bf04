/** Answers for words that come back, as people correct and extend what they type; the oldest go first. */
export function remembering<T>(answer: (word: string) => T, most = 5000): (word: string) => T {
  const known = new Map<string, { answer: T }>()
  return (word) => {
    const found = known.get(word) ?? { answer: answer(word) }
    known.delete(word)
    known.set(word, found)
    if (known.size > most) known.delete(known.keys().next().value ?? word)
    return found.answer
  }
}
