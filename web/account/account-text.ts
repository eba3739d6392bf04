import type { Language } from '../../api/contract/page.ts'
import { usePage } from '../shared/page-context.ts'
import { accountEn } from './text/account-en.ts'
import { type AccountText, accountNl } from './text/account-nl.ts'
import { faultsEn } from './text/faults-en.ts'
import { type FaultText, faultsNl } from './text/faults-nl.ts'
import { logEn } from './text/log-en.ts'
import { type LogText, logNl } from './text/log-nl.ts'
import { oidcEn } from './text/oidc-en.ts'
import { type OidcText, oidcNl } from './text/oidc-nl.ts'
import { organisationEn } from './text/organisation-en.ts'
import { type OrganisationText, organisationNl } from './text/organisation-nl.ts'
import { passkeyEn } from './text/passkey-en.ts'
import { type PasskeyText, passkeyNl } from './text/passkey-nl.ts'
import { signInEn } from './text/sign-in-en.ts'
import { type SignInText, signInNl } from './text/sign-in-nl.ts'

export const signInTexts: Record<Language, SignInText> = { nl: signInNl, en: signInEn }
export const accountTexts: Record<Language, AccountText> = { nl: accountNl, en: accountEn }
export const organisationTexts: Record<Language, OrganisationText> = { nl: organisationNl, en: organisationEn }
export const logTexts: Record<Language, LogText> = { nl: logNl, en: logEn }
export const faultTexts: Record<Language, FaultText> = { nl: faultsNl, en: faultsEn }

const oidcTexts: Record<Language, OidcText> = { nl: oidcNl, en: oidcEn }

const passkeyTexts: Record<Language, PasskeyText> = { nl: passkeyNl, en: passkeyEn }

export function usePasskeyText(): PasskeyText {
  return passkeyTexts[usePage().language]
}

export function useOidcText(): OidcText {
  return oidcTexts[usePage().language]
}

export function useSignInText(): SignInText {
  return signInTexts[usePage().language]
}

export function useFaultText(): FaultText {
  return faultTexts[usePage().language]
}

export function useAccountText(): AccountText {
  return accountTexts[usePage().language]
}

export function useOrganisationText(): OrganisationText {
  return organisationTexts[usePage().language]
}

export function useLogText(): LogText {
  return logTexts[usePage().language]
}
