/** All pages of signing in, the own account, and people and organisations. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { actionPages } from './action-pages.ts'
import { addressPages } from './address-pages.ts'
import { advicePages } from './advice-pages.ts'
import { bottleneckPages } from './bottleneck-pages.ts'
import { codePages } from './code-pages.ts'
import { confirmationPages } from './confirmations.ts'
import { correctionPages } from './correction-pages.ts'
import { defaulterPages } from './defaulters.ts'
import { invitationPages } from './invitation-pages.ts'
import { logPages } from './log-pages.ts'
import { mailPages } from './mail-pages.ts'
import { memberForms } from './member-forms.ts'
import { memberPages } from './member-pages.ts'
import { organisationPages } from './organisation-pages.ts'
import { ownAccountPages } from './own-account-pages.ts'
import { passwordPages } from './password-pages.ts'
import { pastePages } from './paste-pages.ts'
import { portalPages } from './portal-pages.ts'
import { reviewPages } from './review-pages.ts'
import { secondStepPages } from './second-step-pages.ts'
import { sessionPages } from './session-pages.ts'
import { signInPages } from './sign-in-pages.ts'
import { signalListPages } from './signal-list-pages.ts'
import { signalPages } from './signal-pages.ts'
import { subcontractPages } from './subcontracts.ts'
import { thresholdPages } from './threshold-pages.ts'

const parts = [
  signInPages,
  codePages,
  passwordPages,
  addressPages,
  invitationPages,
  ownAccountPages,
  secondStepPages,
  sessionPages,
  organisationPages,
  memberPages,
  memberForms,
  logPages,
  mailPages,
  correctionPages,
  subcontractPages,
  portalPages,
  pastePages,
  defaulterPages,
  bottleneckPages,
  confirmationPages,
  actionPages,
  advicePages,
  thresholdPages,
  reviewPages,
  signalPages,
  signalListPages,
]

export function accountPages(deps: AppDeps) {
  const routes = new Hono()
  for (const pages of parts) routes.route('/', pages(deps))
  return routes
}
