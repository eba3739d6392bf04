import type { OrganisationPage } from '../../api/contract/account-page.ts'
import type { Organisation } from '../../api/contract/organisation.ts'
import { useOrganisationText } from './account-text.ts'
import { DoneNotice } from './done-notice.tsx'
import { NewOrganisation } from './new-organisation.tsx'
import { RegionSwitch } from './region-switch.tsx'

export type OrganisationsData = Extract<OrganisationPage, { view: 'organisations' }>

export function OrganisationsView({ page }: { page: OrganisationsData }) {
  const text = useOrganisationText().organisations
  return (
    <>
      <div class="plek-page-head">
        <div>
          <h1>{text.title(page.regionName ?? '')}</h1>
          <p>{text.intro}</p>
        </div>
      </div>
      <DoneNotice done={page.done} />
      <RegionSwitch address={page.ownAddress} regions={page.regions} chosen={page.regionCode} />
      {page.organisations.length === 0 ? <p>{text.empty}</p> : <List page={page} />}
      <NewOrganisation page={page} />
    </>
  )
}

function List({ page }: { page: OrganisationsData }) {
  const text = useOrganisationText().organisations
  return (
    <section class="plek-card plek-scroll">
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden">{text.title(page.regionName ?? '')}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.kind}</th>
            <th scope="col">{text.people}</th>
            <th scope="col">{text.open}</th>
          </tr>
        </thead>
        <tbody>
          {page.organisations.map((organisation) => (
            <Row key={organisation.id} organisation={organisation} address={page.ownAddress} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ organisation, address }: { organisation: Organisation; address: string }) {
  const text = useOrganisationText()
  const { id, name, kind, memberCount, invitationCount, endedAt } = organisation
  return (
    <tr>
      <th scope="row">
        <a href={`${address}/${id}`}>{name}</a> {endedAt && <span class="plek-tag">{text.organisations.ended}</span>}
      </th>
      <td data-label={text.organisations.kind}>{text.kinds[kind]}</td>
      <td data-label={text.organisations.people}>{memberCount}</td>
      <td data-label={text.organisations.open}>{invitationCount}</td>
    </tr>
  )
}
