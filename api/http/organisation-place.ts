/** Of which organisation a page is: one's own, or one from the list of a region or of the installation. */
import type { Context } from 'hono'
import type { RightName } from '../domain/rights.ts'
import { callerOf } from './caller.ts'

export interface OrganisationPlace {
  organisationId: string
  /** Where its page, forms and log stand. */
  address: string
  /** null: the own one. */
  listAddress: string | null
}

/** With the right that leads there; whether it comes as far as this organisation, the use case says. */
export const organisationBases: readonly { base: string; right: RightName }[] = [
  { base: '/organisatie', right: 'members.read' },
  { base: '/regio/organisaties/:id', right: 'organisations.manage' },
  { base: '/beheer/organisaties/:id', right: 'installation.manage' },
]

export function placeOf(c: Context): OrganisationPlace {
  const id = c.req.param('id')
  if (id === undefined) return { organisationId: callerOf(c).organisation?.id ?? '', address: '/organisatie', listAddress: null }
  const listAddress = c.req.path.startsWith('/beheer/') ? '/beheer/organisaties' : '/regio/organisaties'
  return { organisationId: id, address: `${listAddress}/${id}`, listAddress }
}
