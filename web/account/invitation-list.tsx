import type { Invitation } from '../../api/contract/organisation.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { longDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useOrganisationText } from './account-text.ts'
import type { MembersData } from './members-view.tsx'

export function InvitationList({ page }: { page: MembersData }) {
  const text = useOrganisationText().invitations
  return (
    <section class="plek-card" aria-labelledby="uitnodigingen">
      <h2 id="uitnodigingen">{text.title}</h2>
      {page.invitations.length === 0 && <p>{text.empty}</p>}
      <ul class="plek-rows">
        {page.invitations.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} page={page} />
        ))}
      </ul>
    </section>
  )
}

function Row({ invitation, page }: { invitation: Invitation; page: MembersData }) {
  const { text: frame, language, now } = usePage()
  const text = useOrganisationText().invitations
  const day = longDay(frame.locale, invitation.expiresAt, now)
  return (
    <li class="plek-row">
      <p class="plek-long">
        <b>{invitation.email}</b>
        <small>
          {roleLabels[language][invitation.role]}, {invitation.isExpired ? text.expired(day) : text.until(day)}
        </small>
      </p>
      {page.mayManage && (
        <form method="post" action={`${page.ownAddress}/uitnodigingen/intrekken`}>
          <input type="hidden" name="id" value={invitation.id} />
          <button class="plek-button plek-button--sm" type="submit" aria-label={text.withdrawOf(invitation.email)}>
            {text.withdraw}
          </button>
        </form>
      )}
    </li>
  )
}
