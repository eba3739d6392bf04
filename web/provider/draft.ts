/**
 * What somebody typed and did not save yet, per offer: it stays when the tab closes, and knows on what it was typed, so that
 * a change by somebody else is never written over unseen.
 */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { type GridField, gridFields, type Typed, typedOf } from './typed.ts'

export interface RowDraft {
  typed: Partial<Typed>
  /** What stood in these cells when they were typed in. */
  was: Partial<Typed>
  /** "Yes, this long jump is right." */
  isJumpConfirmed?: boolean
}

export type Drafts = Readonly<Record<string, RowDraft>>

export function typeInto(drafts: Drafts, offer: MyOffer, field: GridField, text: string): Drafts {
  const { [offer.id]: draft, ...others } = drafts
  const current = typedOf(offer)
  const typed = { ...draft?.typed, [field]: text }
  const was = { ...draft?.was, [field]: draft?.was[field] ?? current[field] }
  if (text === current[field]) {
    delete typed[field]
    delete was[field]
  }
  return Object.keys(typed).length === 0 ? others : { ...others, [offer.id]: { typed, was } }
}

export function confirmJump(drafts: Drafts, offerId: string, isJumpConfirmed: boolean): Drafts {
  const draft = drafts[offerId]
  return draft ? { ...drafts, [offerId]: { ...draft, isJumpConfirmed } } : drafts
}

export function withoutRows(drafts: Drafts, offerIds: readonly string[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => !offerIds.includes(id)))
}

/** What is typed now is what already stands, so there is nothing left to save there. */
export function withoutSettled(drafts: Drafts, offers: readonly MyOffer[]): Drafts {
  return offers.reduce<Drafts>((kept, offer) => {
    const draft = kept[offer.id]
    if (!draft) return kept
    return gridFields.reduce((settled, field) => {
      const text = draft.typed[field]
      return text !== undefined && text === typedOf(offer)[field] ? typeInto(settled, offer, field, text) : settled
    }, kept)
  }, drafts)
}

/** The cells of one row as they read now. */
export function typedWith(offer: MyOffer, draft: RowDraft | undefined): Typed {
  return { ...typedOf(offer), ...draft?.typed }
}

export interface Conflict {
  field: GridField
  mine: string
  theirs: string
}

/** Cells that somebody else changed after this person typed in them, to something else. */
export function conflictsOf(offer: MyOffer, draft: RowDraft | undefined): Conflict[] {
  if (!draft) return []
  const current = typedOf(offer)
  return gridFields.flatMap((field) => {
    const mine = draft.typed[field]
    const wasOnceElse = draft.was[field] !== undefined && draft.was[field] !== current[field]
    return mine !== undefined && wasOnceElse && mine !== current[field] ? [{ field, mine, theirs: current[field] }] : []
  })
}

/** The person looked and chose: the own value from now on stands over the other's. */
export function keepMine(drafts: Drafts, offer: MyOffer, field: GridField): Drafts {
  const draft = drafts[offer.id]
  if (!draft) return drafts
  return { ...drafts, [offer.id]: { ...draft, was: { ...draft.was, [field]: typedOf(offer)[field] } } }
}

export function takeTheirs(drafts: Drafts, offer: MyOffer, field: GridField): Drafts {
  return typeInto(drafts, offer, field, typedOf(offer)[field])
}
