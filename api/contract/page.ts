/** What the server hands to the web to render a first view; the same value is embedded in the page for the browser to go on with. */
import type { OfferImprovement } from '../domain/offer-improvements.ts'
import type { OrganisationKind } from '../domain/organisations.ts'
import type { RightName } from '../domain/rights.ts'
import type { AccountPage, OrganisationPage, SignInPage } from './account-page.ts'
import type { AvailabilityImportPage } from './availability-import-page.ts'
import type { BottlenecksPage } from './bottlenecks-page.ts'
import type { ConfirmationPage } from './confirmation.ts'
import type { Correction } from './correction.ts'
import type { DefaultersPage } from './defaulters-page.ts'
import type { MailsPage } from './mails-page.ts'
import type { MyOffer, MyOffers } from './my-offer.ts'
import type { OfferDetail, Report } from './offer-detail.ts'
import type { Problem } from './problem.ts'
import type { SearchAnswer } from './search.ts'
import type { SignalFormPage, SignalSentPage, SignalsPage } from './signal-page.ts'
import type { Subcontract } from './subcontract.ts'
import type { WorkPage } from './work-page.ts'

export type Language = 'nl' | 'en'

export interface Place {
  /** CBS code or 4-digit postcode. */
  code: string
  label: string
}

/** Names for codes in the address, so that fields and chips read as words. */
export interface FinderNames {
  municipality?: Place
  near?: Place
  /** For the map: where `near` lies. */
  nearPoint?: { lat: number; lon: number }
  /** Facet name -> code -> label, for chosen values that have no count in the answer. */
  chosen: Record<string, Record<string, string>>
}

export type PageData =
  | {
      kind: 'finder'
      /** The API parameters of this search, as in the address (repeatable ones as arrays). */
      query: Record<string, string[]>
      answer: SearchAnswer | null
      /** Invalid input: the form keeps what was typed, each field says what is wrong. */
      problem: Problem | null
      names: FinderNames
    }
  | {
      kind: 'offer'
      offer: OfferDetail
      reports: Report[] | null
      backQuery: string
      /** For the provider itself: as a referrer sees it, and what would improve it. */
      preview?: { improvements: OfferImprovement[] }
    }
  | BottlenecksPage
  | ConfirmationPage
  | DefaultersPage
  | {
      kind: 'corrections'
      corrections: Correction[]
      /** Pressed without a choice. */
      unansweredId: string | null
    }
  /** `changedId`: of which a press has just said who keeps it. */
  | { kind: 'subcontracts'; subcontracts: Subcontract[]; changedId: string | null }
  | { kind: 'offerHistory'; offer: MyOffer; reports: Report[] }
  | { kind: 'gone'; title: string; alternatives: { id: string; title: string }[] }
  | { kind: 'notFound' }
  /** `askWhom`: names of those who can allow what is not allowed. */
  | { kind: 'error'; problem: Problem; askWhom: string[] }
  | { kind: 'myOffers'; offers: MyOffers }
  | SignInPage
  | AccountPage
  | OrganisationPage
  | AvailabilityImportPage
  | MailsPage
  | WorkPage
  | SignalFormPage
  | SignalSentPage
  | SignalsPage
  | { kind: 'text'; page: 'uitleg' | 'toegankelijkheid' | 'privacy' | 'open-data' }

interface PageOrganisation {
  id: string
  name: string
  kind: OrganisationKind
}

/** Who is signed in, on whose behalf this page is, and what the menu may offer. */
export interface PageCaller {
  name: string
  email: string
  organisation: PageOrganisation | null
  /** To switch between. */
  organisations: PageOrganisation[]
  rights: RightName[]
}

export interface PageInput {
  data: PageData
  language: Language
  /** Path and query as asked for. */
  url: string
  /** UTC milliseconds; the browser goes on from this clock. */
  now: number
  isDemo: boolean
  /** `member` sees history, remarks and reasons. */
  viewer: 'anonymous' | 'member'
  caller: PageCaller | null
  /** A base map may be configured; none by default. */
  mapTilesUrl: string | null
}

interface RenderedPage {
  html: string
  title: string
}

/** `web/server.tsx` exports `renderPage` of this type; deps hands it to the app. */
export type RenderPage = (input: PageInput) => RenderedPage
