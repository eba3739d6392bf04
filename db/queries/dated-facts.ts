/** Everything dated that decides whether an offer counted on a day, and how: small tables, read whole; the oldest said first. */
import type { CategoryMapping, ContractPeriod, Heard, NormVersion } from '../../api/domain/known-then.ts'
import type { Database } from '../client.ts'

export interface ContractPeriodRow extends ContractPeriod {
  contractId: string
  mainContractId: string | null
}
export interface ProductPeriodRow extends Heard {
  productId: string
  validFrom: string
  validTo: string | null
}
export interface OfferEndRow extends Heard {
  offerId: string
  endedOn: string | null
}

export function readDatedFacts(db: Database) {
  const all = <Row>(text: string) => db.$client.prepare<unknown[], Row>(text).all()
  return {
    contractPeriods: all<ContractPeriodRow>(
      `select contract_id as contractId, recorded_at as recordedAt, starts_on as startsOn, ends_on as endsOn,
         main_contract_id as mainContractId from contract_periods order by contract_id, recorded_at`,
    ),
    productPeriods: all<ProductPeriodRow>(
      `select product_id as productId, recorded_at as recordedAt, valid_from as validFrom, valid_to as validTo
       from product_periods order by product_id, recorded_at`,
    ),
    mappings: all<CategoryMapping & { productId: string }>(
      `select product_id as productId, category_code as category, valid_from as validFrom, valid_to as validTo, recorded_at as recordedAt
       from product_categories order by product_id, valid_from`,
    ),
    norms: all<NormVersion>(
      `select category_code as category, nullif(region_code, '') as region, weeks, valid_from as validFrom, valid_to as validTo,
         recorded_at as recordedAt from norm_versions order by category_code, region_code, valid_from, recorded_at`,
    ),
    offerEnds: all<OfferEndRow>(
      'select offer_id as offerId, recorded_at as recordedAt, ended_on as endedOn from offer_ends order by offer_id, recorded_at',
    ),
  }
}

export type DatedFactRows = ReturnType<typeof readDatedFacts>
