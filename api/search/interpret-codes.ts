import type { Token } from './interpret-words.ts'
import type { Vocabulary } from './interpretation.ts'

/** Product codes ("45N20", "54001") and 4-digit postcodes. */

export type ProductsByCode = Map<string, string[]>

export function compileProducts(vocabulary: Vocabulary): ProductsByCode {
  const byCode: ProductsByCode = new Map()
  for (const { region, code } of vocabulary.products) {
    const key = code.toLowerCase()
    byCode.set(key, [...(byCode.get(key) ?? []), `${region}:${code}`])
  }
  return byCode
}

/** The products (with their region) of one typed code; a region typed before it ("JZ12:45N20") leaves only that region's. */
export function findProducts(tokens: Token[], at: number, byCode: ProductsByCode): string[] {
  const token = tokens[at]
  if (!token || token.isTaken || !looksLikeProduct(token.raw)) return []
  const products = byCode.get(token.raw.toLowerCase()) ?? []
  const region = tokens[at - 1]?.raw.toUpperCase() ?? ''
  if (!/^JZ\d\d$/.test(region)) return products
  return products.filter((product) => product.startsWith(`${region}:`))
}

/** The two letters of a postcode come near to an address: they are dropped, also after an unknown number. */
export function isPostcodeLetters(tokens: Token[], at: number): boolean {
  const raw = tokens[at]?.raw ?? ''
  const isAfterDigits = /^\d{4}$/.test(tokens[at - 1]?.raw ?? '')
  return isAfterDigits && /^[A-Z]{2}$/i.test(raw) && !prepositions.has(raw)
}

/** "3851AB" in one piece; the letters go before anything is kept. */
export function cutPostcodeLetters(raw: string): string {
  return raw.replace(/^([1-9]\d{3})[A-Z]{2}$/i, '$1')
}

export function isPostcode(tokens: Token[], at: number, postcodes: Set<string>): boolean {
  const token = tokens[at]
  return token !== undefined && !token.isTaken && postcodes.has(token.raw)
}

/** "geboren 2012": what goes before tells a year from a postcode. */
export function isYear(tokens: Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.raw ?? '') && yearWords.has(tokens[at - 1]?.word ?? '')
}

export function looksLikeProduct(raw: string): boolean {
  return /^\d\d[a-z0-9]\d\d$/i.test(raw)
}

export function looksLikePostcode(raw: string): boolean {
  return /^\d{4}$/.test(raw)
}

const prepositions = new Set('in op en of om te is nu al zo er'.split(' '))

const yearWords = new Set(
  `geboren sinds vanaf jaar uit januari februari maart april mei juni juli augustus september oktober november december
  jan feb mrt apr jun jul aug sep sept okt nov dec begin eind schooljaar bouwjaar in`.split(/\s+/),
)
