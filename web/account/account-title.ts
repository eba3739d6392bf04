import type { AccountPage, FormState, OrganisationPage, SignInPage } from '../../api/contract/account-page.ts'
import type { Language } from '../../api/contract/page.ts'
import { accountTexts, faultTexts, logTexts, organisationTexts, signInTexts } from './account-text.ts'

type AnyPage = SignInPage | AccountPage | OrganisationPage

/** Begins with what is wrong, if something is: the title is the first thing that is read out. */
export function accountTitle(page: AnyPage, language: Language): string {
  const title = titleOf(page, language)
  return formsOf(page).some(({ faults }) => faults.length > 0) ? `${faultTexts[language].titlePrefix}${title}` : title
}

function titleOf(page: AnyPage, language: Language): string {
  switch (page.kind) {
    case 'signIn':
      return signInTitle(page, language)
    case 'account':
      return ownTitle(page, language)
    case 'organisation':
      return organisationTitle(page, language)
  }
}

function signInTitle(page: SignInPage, language: Language): string {
  const text = signInTexts[language]
  switch (page.view) {
    case 'sign-in':
      return text.signIn.title
    case 'code':
      return page.method === 'recovery' ? text.code.recoveryTitle : text.code.title
    case 'signed-out':
      return text.signedOut.title
    case 'forgot-password':
      return page.isSent ? text.forgot.sentTitle : text.forgot.title
    case 'set-password':
      return page.state === 'expired' ? text.setPassword.expiredTitle : text.setPassword.title
    case 'confirm-address':
      return { open: text.confirmAddress.title, done: text.confirmAddress.doneTitle, expired: text.confirmAddress.expiredTitle }[page.state]
    case 'invitation':
      return text.invitation.title(page.invitation.organisationName)
    case 'invitation-gone':
      return text.invitation.gone[page.reason].title
    case 'send-again':
      return text.sendAgain.title
  }
}

function ownTitle(page: AccountPage, language: Language): string {
  const text = accountTexts[language]
  switch (page.view) {
    case 'account':
      return text.account.title
    case 'second-step':
      return text.secondStep.title
    case 'recovery-codes':
      return text.recovery.title
    case 'sessions':
      return text.sessions.title
  }
}

function organisationTitle(page: OrganisationPage, language: Language): string {
  const text = organisationTexts[language]
  switch (page.view) {
    case 'members':
      return text.members.title(page.organisation.name)
    case 'organisations':
      return text.organisations.title(page.regionName ?? '')
    case 'log':
      return logTexts[language].title(page.of)
  }
}

function formsOf(page: AnyPage): FormState[] {
  if ('profile' in page) return [page.profile, page.address, page.password]
  if ('change' in page) return [page.form, page.change]
  return 'form' in page ? [page.form] : []
}
