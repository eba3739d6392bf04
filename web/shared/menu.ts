/** What the header offers, by what the person may do on behalf of the chosen organisation. The server decides again on each page. */
import type { PageCaller } from '../../api/contract/page.ts'
import type { RightName } from '../../api/domain/rights.ts'
import type { Text } from './text/nl.ts'

export interface MenuLink {
  href: string
  label: string
}

interface Entry extends MenuLink {
  /** Without: for everybody. */
  right?: RightName
  /** Without: for every kind of organisation. */
  isFor?: (kind: string) => boolean
}

/** Beside the logo. */
export function mainLinks(caller: PageCaller | null, { frame, menu }: Text, isDemo: boolean): MenuLink[] {
  return allowed(caller, [
    { href: '/zoeken', label: frame.search },
    { href: '/mijn-aanbod', label: menu.myOffers, right: 'availability.report', isFor: (kind) => kind === 'provider' },
    { href: '/regio/achterstanden', label: menu.defaulters, right: 'defaulters.read' },
    { href: '/knelpunten', label: menu.bottlenecks, right: 'bottlenecks.read' },
    { href: '/meldingen', label: menu.signals, right: 'signals.read' },
    { href: '/meldingen', label: menu.ownSignals, right: 'signals.send' },
    { href: '/mijn-aanbod/meldingen', label: menu.corrections, right: 'corrections.answer' },
    { href: '/regio/organisaties', label: menu.organisations, right: 'organisations.manage', isFor: (kind) => kind === 'region-office' },
    { href: '/beheer/organisaties', label: menu.organisations, right: 'organisations.manage', isFor: (kind) => kind === 'platform' },
    ...(isDemo ? [{ href: '/beheer/mails', label: menu.mails, right: 'installation.manage' as const }] : []),
    { href: '/uitleg', label: frame.about },
  ])
}

/** Under the own name. */
export function ownLinks(caller: PageCaller, { menu }: Text): MenuLink[] {
  return allowed(caller, [
    { href: '/account', label: menu.account },
    { href: '/organisatie', label: menu.organisation, right: 'members.read' },
    { href: '/mijn-aanbod/onderaannemers', label: menu.subcontractors, right: 'subcontracts.manage' },
    { href: '/organisatie/logboek', label: menu.organisationLog, right: 'audit.read' },
    { href: '/regio/logboek', label: menu.regionLog, right: 'audit.read', isFor: (kind) => kind === 'region-office' },
  ])
}

function allowed(caller: PageCaller | null, entries: Entry[]): MenuLink[] {
  const kind = caller?.organisation?.kind ?? ''
  return entries
    .filter(({ right, isFor }) => (!right || caller?.rights.includes(right)) && (!isFor || isFor(kind)))
    .map(({ href, label }) => ({ href, label }))
}
