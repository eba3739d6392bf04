/** Who receives the page of a month, and for which regions it went out. */
import type { Language } from '../../api/contract/page.ts'
import type { Database } from '../client.ts'

export interface MonthlyRecipient {
  regionCode: string
  email: string
  language: Language
  organisationId: string
}

interface SentPage {
  regionCode: string
  month: string
  sentAt: number
  mailCount: number
}

/** A role holds for the regions it names, else for the organisation's own. By `memberships_organisation`: a handful of people. */
const RECIPIENTS = `with roles as (
    select m.id, m.user_id, m.organisation_id, o.region_code from memberships m join organisations o on o.id = m.organisation_id
    where m.role in ('expert-team-chair', 'region-manager') and m.ended_at is null and o.ended_at is null),
  reach as (
    select w.id, w.user_id, w.organisation_id, r.region_code from roles w join membership_regions r on r.membership_id = w.id
    union all
    select w.id, w.user_id, w.organisation_id, w.region_code from roles w
      where w.region_code is not null and not exists (select 1 from membership_regions r where r.membership_id = w.id))
  select w.region_code as regionCode, u.email, u.language, min(w.organisation_id) as organisationId
  from reach w join users u on u.id = w.user_id
  where u.closed_at is null and not exists (select 1 from monthly_pages p where p.region_code = w.region_code and p.month = ?)
  group by w.region_code, u.id order by w.region_code, u.id`

export type MonthlyPageStore = ReturnType<typeof monthlyPageStore>

export function monthlyPageStore({ $client }: Database) {
  const recipients = $client.prepare<[string], MonthlyRecipient>(RECIPIENTS)
  const record = $client.prepare<SentPage>(
    `insert into monthly_pages (region_code, month, sent_at, mail_count) values (@regionCode, @month, @sentAt, @mailCount)
     on conflict do nothing`,
  )
  return {
    /** Of the regions for which this month did not go out yet. */
    recipientsWithout: (month: string) => recipients.all(month),
    /** false: somebody else was first. */
    record: (sent: SentPage) => record.run(sent).changes === 1,
  }
}
