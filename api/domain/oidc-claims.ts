/**
 * What an identity provider says of somebody: claims, each a name with one value or several. A name may hold dots itself
 * (`urn:etoegang:1.9:EntityConcernedID:KvKnr`), so the whole name goes before a path into an object (`realm_access.roles`).
 * Source: OpenID Connect Core 1.0, sections 5.1 and 5.6.2.
 */
export type Claims = Readonly<Record<string, unknown>>

/** The values as text; none when the claim is not there. */
export function claimValues(claims: Claims, name: string): string[] {
  return [claimAt(claims, name)].flat().filter(isPlain).map(String)
}

/** One text, trimmed; null when there is none, or more than one. */
export function claimText(claims: Claims, name: string): string | null {
  const [value, second] = claimValues(claims, name)
  return second === undefined && value !== undefined && value.trim() !== '' ? value.trim() : null
}

export function isClaimTrue(claims: Claims, name: string): boolean {
  return claimText(claims, name) === 'true'
}

/** A provider may leave a long list out and say where to fetch it (Entra ID, over 200 groups), or what it lies in: then it is not empty but unknown. */
export function isClaimElsewhere(claims: Claims, name: string): boolean {
  const elsewhere = claims._claim_names
  if (!isRecord(elsewhere) || Object.hasOwn(claims, name)) return false
  return [name, name.split('.')[0] ?? name].some((whole) => Object.hasOwn(elsewhere, whole) && !Object.hasOwn(claims, whole))
}

function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name.split('.').reduce<unknown>((found, key) => (isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined), claims)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
