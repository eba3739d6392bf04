import type { FormState } from '../../api/contract/account-page.ts'
import type { Member } from '../../api/contract/organisation.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { shortDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useOrganisationText } from './account-text.ts'
import type { MembersData } from './members-view.tsx'
import { ScopeChoices } from './scope-choices.tsx'

export function MemberList({ page }: { page: MembersData }) {
  const text = useOrganisationText().members
  if (page.members.length === 0) return <p>{text.empty}</p>
  return (
    <section class="plek-card plek-scroll" aria-labelledby="mensen">
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden" id="mensen">
          {text.people}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.role}</th>
            <th scope="col">{text.since}</th>
            <th scope="col">{text.lastSeen}</th>
            <th scope="col">{text.secondStep}</th>
            {page.mayManage && <th scope="col">{text.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {page.members.map((member) => (
            <Row key={member.membershipId} member={member} page={page} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ member, page }: { member: Member; page: MembersData }) {
  const { text: frame, language } = usePage()
  const text = useOrganisationText().members
  const only = [...member.regionCodes.map((code) => page.regionNames[code] ?? code), ...locationsOf(member, page)]
  return (
    <tr>
      <th scope="row">
        {member.name} {member.isOneself && <span class="plek-tag">{text.you}</span>}
        <small class="plek-long">{member.email}</small>
      </th>
      <td data-label={text.role}>
        {roleLabels[language][member.role]}
        {only.length > 0 && <small>{text.only(only.join(', '))}</small>}
      </td>
      <td data-label={text.since}>{shortDay(frame.locale, member.since)}</td>
      <td data-label={text.lastSeen}>{member.lastSeenAt ? shortDay(frame.locale, member.lastSeenAt) : text.never}</td>
      <td data-label={text.secondStep}>{member.hasSecondFactor ? text.on : text.off}</td>
      {page.mayManage && (
        <td>
          <Change member={member} page={page} />
        </td>
      )}
    </tr>
  )
}

/** Folded away, so that nobody ends an access by a slip. */
function Change({ member, page }: { member: Member; page: MembersData }) {
  const { language } = usePage()
  const text = useOrganisationText().members
  const choices = [...new Set([member.role, ...page.roleChoices])]
  const id = `rol-${member.membershipId}`
  return (
    <details class="plek-change">
      <summary class="plek-button plek-button--sm" aria-label={text.changeOf(member.name)}>
        {text.change}
      </summary>
      <form class="plek-stack--sm" method="post" action={`${page.ownAddress}/toegang`}>
        <input type="hidden" name="membershipId" value={member.membershipId} />
        <div class="plek-field">
          <label class="plek-field__label" for={id}>
            {text.role}
          </label>
          <select class="plek-select plek-select--dense" id={id} name="role">
            {choices.map((role) => (
              <option key={role} value={role} selected={role === member.role}>
                {roleLabels[language][role]}
              </option>
            ))}
          </select>
        </div>
        <ScopeChoices page={page} form={formOf(member)} idPrefix={id} />
        <p class="plek-cluster">
          <button class="plek-button plek-button--sm" type="submit" name="doen" value="rol">
            {text.changeRole}
          </button>
          <button
            class="plek-button plek-button--sm plek-danger"
            type="submit"
            name="doen"
            value="einde"
            aria-label={text.endOf(member.name)}
          >
            {text.end}
          </button>
        </p>
        <p class="plek-small plek-subtle">{text.endHint}</p>
        {member.hasSecondFactor && !member.isOneself && <RemoveStep name={member.name} />}
      </form>
    </details>
  )
}

function locationsOf({ locationIds }: Member, { locationChoices }: MembersData): string[] {
  return locationChoices.filter(({ code }) => locationIds.includes(code)).map(({ name }) => name)
}

function formOf({ regionCodes, locationIds }: Member): FormState {
  return { values: { regionCodes: regionCodes.join(' '), locationIds: locationIds.join(' ') }, faults: [] }
}

function RemoveStep({ name }: { name: string }) {
  const text = useOrganisationText().members
  return (
    <>
      <p>
        <button class="plek-button plek-button--sm" type="submit" name="doen" value="tweede-stap" aria-label={text.removeStepOf(name)}>
          {text.removeStep}
        </button>
      </p>
      <p class="plek-small plek-subtle">{text.removeStepHint}</p>
    </>
  )
}
