/** The mails of sign-in, into the queue; inside the transaction of what causes them. */
import { queueMail } from '../../db/queries/mails.ts'
import { accountAddresses, addressWithToken } from '../contract/account-addresses.ts'
import type { Letter } from '../mail/letter.ts'
import { addressConfirmationLetter, addressNoticeLetter } from '../mail/letters/address-change.ts'
import { passwordChangedLetter, passwordResetLetter } from '../mail/letters/password.ts'
import { secondFactorChangedLetter } from '../mail/letters/second-factor.ts'
import type { AccountDeps } from './account-deps.ts'
import { linkExpiresAt } from './links.ts'

interface Receiver {
  email: string
  language: 'nl' | 'en'
}

type SecondFactorChange = Parameters<typeof secondFactorChangedLetter>[0]['change']

export function mailResetLink(deps: AccountDeps, { email, language }: Receiver, token: string): void {
  queue(deps, email, passwordResetLetter({ language, link: linkTo(deps, accountAddresses.setPassword, token) }))
}

export function mailPasswordChanged(deps: AccountDeps, { email, language }: Receiver): void {
  queue(deps, email, passwordChangedLetter({ language, at: deps.now(), forgottenLink: siteAddress(deps, accountAddresses.forgotPassword) }))
}

/** The link goes to the new address; the old one hears of it, without the new one. */
export function mailAddressChange(deps: AccountDeps, { email, language }: Receiver, newEmail: string, token: string): void {
  const now = deps.now()
  const link = linkTo(deps, accountAddresses.confirmAddress, token)
  queue(deps, newEmail, addressConfirmationLetter({ language, link, expiresAt: linkExpiresAt(now) }))
  queue(deps, email, addressNoticeLetter({ language, at: now, forgottenLink: siteAddress(deps, accountAddresses.forgotPassword) }))
}

export function mailSecondFactorChange(deps: AccountDeps, { email, language }: Receiver, change: SecondFactorChange): void {
  const accountLink = siteAddress(deps, accountAddresses.account)
  queue(deps, email, secondFactorChangedLetter({ language, change, at: deps.now(), accountLink }))
}

function queue(deps: AccountDeps, toAddress: string, letter: Letter): void {
  queueMail(deps.db, { ...letter, toAddress, organisationId: null }, deps.now())
}

function linkTo(deps: AccountDeps, path: string, token: string): string {
  return siteAddress(deps, addressWithToken(path, token))
}

function siteAddress({ baseUrl }: AccountDeps, path: string): string {
  return new URL(path, baseUrl).href
}
