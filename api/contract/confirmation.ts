/** What the link in a reminder shows, and what became of it. */
import * as v from 'valibot'
import type { MyOffer } from './my-offer.ts'
import { titled } from './titled.ts'

export interface ConfirmationRow {
  id: string
  title: string
  regionName: string
  town: string | null
  availability: MyOffer['availability']
  isChangedSince: boolean
}

export type DeadLink = 'unknown' | 'used' | 'expired' | 'withdrawn'

export type LinkShown = { state: 'valid'; organisationName: string; rows: ConfirmationRow[] } | { state: DeadLink }

export type ConfirmedByLink = { state: 'done'; confirmed: number; left: LeftRow[] } | { state: DeadLink }

interface LeftRow {
  title: string
  regionName: string
  why: 'changed-since' | 'not-right'
  message: string | null
}

const text = v.string()

export const confirmedSchema = v.object({
  confirmed: titled(v.number(), 'Bevestigd', 'Hoeveel aanbod nog klopt.'),
  left: titled(
    v.array(
      v.object({
        title: titled(text, 'Titel', 'Van het aanbod.'),
        regionName: titled(text, 'Regio', 'Voluit.'),
        why: titled(
          v.picklist(['changed-since', 'not-right']),
          'Waarom',
          'Sinds de mail gewijzigd (changed-since), of zo niet te bevestigen.',
        ),
        message: titled(v.nullable(text), 'Uitleg', 'Wat er mis is en wat je kunt doen.'),
      }),
    ),
    'Niet bevestigd',
    'Wat ongemoeid is gelaten.',
  ),
})

/** The page: the token goes along in the form. */
export interface ConfirmationPage {
  kind: 'confirmation'
  token: string
  shown: LinkShown
  done: ConfirmedByLink | null
}
