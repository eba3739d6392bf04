import type { SearchAnswer } from '../../api/contract/search.ts'
import type { Text } from '../shared/text/nl.ts'

type Understood = SearchAnswer['understood'][number]
type Applied = SearchAnswer['applied']

/** What was understood, in the reader's language; `isDutch` for names that are Dutch in every language. */
export function understoodWords(piece: Understood, applied: Applied, text: Text): { said: string; isDutch: boolean } {
  const own = ownWords(piece, applied, text)
  return { said: own ?? piece.label, isDutch: own === undefined }
}

function ownWords({ kind, value, label }: Understood, applied: Applied, { filters, values, band }: Text): string | undefined {
  switch (kind) {
    case 'place':
      return band.place(label, applied.municipality?.includes(value) ?? false, applied.near?.includes(value) ?? false)
    case 'age':
      return filters.age(Number(value))
    case 'wait':
      return filters.within(Number(value))
    case 'language':
      return (values.language as Record<string, string>)[value]
    case 'acute':
      return band.acute
    default:
      return undefined
  }
}
