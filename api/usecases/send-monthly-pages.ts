/**
 * The page of the month that ended, by mail to the chair of the expert team and the managers of each region: the chair takes
 * it to the table, the managers chase whose figures are late. Once per region and month; the mark and the mails stand in one
 * transaction, so that a crash sends neither twice nor never. A mail may be sent on, so it holds no count of 1 to 4.
 */
import { queueMail } from '../../db/queries/mails.ts'
import type { MonthlyPageStore, MonthlyRecipient } from '../../db/queries/monthly-pages.ts'
import type { BottleneckAction } from '../contract/bottleneck-action.ts'
import type { WaitChange } from '../contract/work-page.ts'
import { monthToSend } from '../domain/monthly-page-day.ts'
import { maskSmallCount } from '../domain/small-counts.ts'
import type { ActionInLetter, KindInLetter, MonthlyPageInLetter } from '../mail/letters/monthly-page.ts'
import { monthlyPageLetter } from '../mail/letters/monthly-page.ts'
import { anonymous, type Caller } from './caller.ts'
import { type MonthPage, monthlyPage } from './monthly-page.ts'
import type { ReviewDeps } from './review-deps.ts'

export interface MonthlyMailDeps extends ReviewDeps {
  monthlyPages: MonthlyPageStore
  settings: { baseUrl: string }
}

/** How many mails were queued; call `deps.committed()` when there were any. */
export async function sendMonthlyPages(deps: MonthlyMailDeps): Promise<number> {
  const month = monthToSend(deps.now(), deps.calendar)
  if (month === null) return 0
  const recipients = deps.monthlyPages.recipientsWithout(month)
  let sent = 0
  for (const regionCode of new Set(recipients.map((recipient) => recipient.regionCode))) {
    const own = recipients.filter((recipient) => recipient.regionCode === regionCode)
    sent += await sendTo(deps, regionCode, month, own)
  }
  return sent
}

async function sendTo(deps: MonthlyMailDeps, regionCode: string, month: string, recipients: readonly MonthlyRecipient[]): Promise<number> {
  const page = await monthlyPage(deps, chairOf(regionCode), regionCode, month)
  const now = deps.now()
  return deps.db.$client
    .transaction(() => {
      if (!deps.monthlyPages.record({ regionCode, month, sentAt: now, mailCount: recipients.length })) return 0
      for (const recipient of recipients) {
        const { email: toAddress, organisationId } = recipient
        queueMail(deps.db, { ...monthlyPageLetter(inLetter(deps, page, recipient)), toAddress, organisationId }, now)
      }
      return recipients.length
    })
    .immediate()
}

/** Both kinds of reader may see what a chair sees. */
function chairOf(regionCode: string): Caller {
  const held = [
    { role: 'expert-team-chair' as const, organisationId: '', organisationKind: 'expert-team' as const, regionCodes: [regionCode] },
  ]
  const organisation = { id: '', kind: 'expert-team' as const, name: '', providerId: null, regionCode, municipalityCode: null, held }
  return { ...anonymous, actor: 'clock', organisation: { ...organisation, locationIds: null } }
}

const MOST_TO_CALL = 3

function inLetter(deps: MonthlyMailDeps, page: MonthPage, recipient: MonthlyRecipient): MonthlyPageInLetter {
  const { regionCode, organisationId, language } = recipient
  const { month, bottlenecks, measured, comparedWith, signals } = page
  const query = new URLSearchParams({ maand: month, region: regionCode, namens: organisationId })
  return {
    language,
    regionName: deps.reference().regions.get(regionCode)?.name ?? regionCode,
    month,
    bottlenecks,
    measured,
    isCompared: comparedWith !== null,
    came: page.came.map(kindInLetter),
    gone: page.gone.map(kindInLetter),
    actions: page.actions.map(actionInLetter),
    untrusted: page.untrusted.map(({ category }) => category.name),
    behind: (page.behind ?? []).slice(0, MOST_TO_CALL).map(({ provider }) => provider),
    signals: typeof signals === 'number' ? maskSmallCount(signals) : null,
    link: `${deps.settings.baseUrl}/knelpunten/maand?${query}`,
  }
}

function kindInLetter({ category, weeks, thresholdWeeks }: WaitChange): KindInLetter {
  return { name: category.name, weeks, thresholdWeeks }
}

function actionInLetter({ category, action, owner, dueOn, state }: BottleneckAction): ActionInLetter {
  return { kindName: category.name, action, ownerName: owner.name, dueOn, isOverdue: state === 'overdue' }
}
