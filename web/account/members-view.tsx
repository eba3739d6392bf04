import type { OrganisationPage } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useOrganisationText } from './account-text.ts'
import { DoneNotice } from './done-notice.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberList } from './member-list.tsx'
import { RelaxForm } from './relax-form.tsx'

export type MembersData = Extract<OrganisationPage, { view: 'members' }>

/** Who may act for an organisation, and who was asked to. */
export function MembersView({ page }: { page: MembersData }) {
  const text = useOrganisationText()
  const { organisation, ownAddress, listAddress } = page
  return (
    <>
      <div class="plek-page-head">
        <div>
          {listAddress && (
            <a class="plek-back" href={listAddress}>
              <Icon name="back" isSmall />
              {text.members.list}
            </a>
          )}
          <h1>{text.members.title(organisation.name)}</h1>
          <p>{text.members.intro}</p>
        </div>
        <p class="plek-page-head__actions">
          <a class="plek-button" href={`${ownAddress}/toegang.csv`} download>
            <Icon name="download" />
            {text.members.export}
          </a>
          {!listAddress && (
            <a class="plek-button" href={`${ownAddress}/rechten.csv`} download>
              <Icon name="download" />
              {text.members.exportRights}
            </a>
          )}
          {page.mayReadLog && (
            <a class="plek-button" href={`${ownAddress}/logboek`}>
              {text.members.log}
            </a>
          )}
        </p>
      </div>
      <DoneNotice done={page.done} />
      <FaultSummary form={page.change} labels={{}} />
      <MemberList page={page} />
      {page.mayManage && <InviteForm page={page} />}
      <InvitationList page={page} />
      {page.relaxing && <RelaxForm address={ownAddress} isRelaxed={page.relaxing.isRelaxed} version={organisation.version} />}
    </>
  )
}
