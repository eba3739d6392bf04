import type { Text } from './text/nl.ts'

/** Closed lists have words per language; what comes from reference data keeps the name the server gave. */
export function valueLabel(text: Text, facet: string, value: string, fromServer?: string): string {
  const own = (text.values as Record<string, Record<string, string> | undefined>)[facet]?.[value]
  if (facet === 'segment' && own) return `${value} ${own}`
  return own ?? fromServer ?? value
}
