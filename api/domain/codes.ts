/** Closed lists of the field (glossary.md): the code, and nothing else. Labels stand in `web/shared/text/`, definitions in the contract. */
export const segments = ['1', '2', '3', '4', '5'] as const
export const sectors = ['jo', 'ggz', 'lvb'] as const
export const forms = ['home', 'ambulatory', 'day', 'residential', 'online'] as const
export const accesses = ['individual', 'open'] as const
export const scopes = ['local', 'regional', 'supra-regional', 'national'] as const
export const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fa', 'so', 'dse'] as const
export const genders = ['girl', 'boy'] as const
export const statuses = ['open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown'] as const
export const freshnesses = ['current', 'due', 'stale', 'never'] as const
export const contractFits = ['yes', 'other-region', 'open'] as const
export const contractRoles = ['main', 'sub'] as const
export const contractKinds = ['contract', 'subsidy'] as const
export const serviceLevels = ['acceptance-duty', 'best-effort'] as const
export const intakeModes = ['accepting', 'assessment', 'matching', 'stopped'] as const
export const stopReasons = ['staff', 'agreed-volume', 'full', 'closed', 'other'] as const
export const reportKinds = ['change', 'confirm'] as const
/** How a statement came in. */
export const reportSources = ['import', 'screen', 'paste', 'file', 'api', 'mail'] as const
/**
 * What became of one statement: a change, a check without a change, an older one kept as history, one that was there
 * already; or not kept: wrong, a jump to be confirmed, changed meanwhile by another, or held back because of other rows.
 */
export const reportOutcomes = ['stored', 'confirmed', 'history', 'known', 'refused', 'needs-confirmation', 'conflict', 'held'] as const
/** What a referrer may say of an offer: the wait is another, there is no place, the contact or the target group is wrong. */
export const correctionCodes = ['wait-differs', 'no-place', 'contact-wrong', 'target-group-wrong'] as const
/** How its provider answers: it was mended, it is right as it stands, or it needs a call. */
export const correctionAnswers = ['corrected', 'is-right', 'call-us'] as const
/** The duty ends, halfway from there to stale, stale, and a week before an intake stop ends. */
export const dutyMomentKinds = ['due', 'halfway', 'stale', 'stop-ends'] as const
/** What the capacity of a kind of care is counted in. */
export const capacities = ['places', 'caseload', 'matching'] as const
export const bases = ['estimated', 'realised'] as const
export const waitBuckets = [2, 4, 8, 13, 26] as const
export const radiusBuckets = [5, 10, 25, 50] as const
export const sorts = ['relevance', 'wait', 'distance', 'checked'] as const
export const engines = ['meilisearch', 'sqlite'] as const
/** What the figures of a bottleneck are gathered by. */
export const bottleneckGroups = ['category', 'segment', 'sector', 'region', 'municipality', 'provider'] as const
/** How far a figure can be relied on: enough and fresh, on fewer than three values, or too little of it current. */
export const trusts = ['ok', 'thin', 'stale'] as const
/** A signal names an age band, never an age. */
export const ageBands = ['0-3', '4-11', '12-17', '18+'] as const
/** Within how many weeks care was needed; 0: at once. */
export const neededWithinWeeks = [0, 2, 4, 8, 13] as const
/** What was tried before a signal: nothing in time, nothing suitable, both, no answer, something else. */
export const triedCodes = ['nothing-in-time', 'nothing-suitable', 'both', 'no-answer', 'other'] as const
/** By which message care would begin: 301 by the local team, 315 by the provider. */
export const routes = ['301', '315'] as const
/** Who has a signal: the care broker first, then the expert team; until it is solved, or closed without a place. */
export const signalStatuses = ['care-broker', 'expert-team', 'solved', 'closed'] as const
/** How a signal ended: a place, help meanwhile, other care; or no place, no longer needed, sent twice. */
export const signalOutcomes = ['place-found', 'bridging-care', 'other-care', 'no-place', 'no-longer-needed', 'sent-twice'] as const
/** What an expert team names as the cause behind its advice: the wait, a difference of opinion, called in too late. */
export const adviceCauses = ['wait', 'difference-of-opinion', 'called-in-late'] as const
/** iJw code list WJ756. */
export const units = ['01', '04', '14', '16', '82', '83', '84'] as const

export type Status = (typeof statuses)[number]
export type Freshness = (typeof freshnesses)[number]
export type IntakeMode = (typeof intakeModes)[number]
export type ContractFit = (typeof contractFits)[number]
export type Access = (typeof accesses)[number]
export type Scope = (typeof scopes)[number]
export type Capacity = (typeof capacities)[number]
export type StopReason = (typeof stopReasons)[number]
export type ReportSource = (typeof reportSources)[number]
export type ReportKind = (typeof reportKinds)[number]
export type ReportOutcome = (typeof reportOutcomes)[number]
export type Segment = (typeof segments)[number]
export type ContractKind = (typeof contractKinds)[number]
export type Sort = (typeof sorts)[number]
export type EngineName = (typeof engines)[number]
export type Sector = (typeof sectors)[number]
export type Form = (typeof forms)[number]
export type CorrectionCode = (typeof correctionCodes)[number]
export type CorrectionAnswer = (typeof correctionAnswers)[number]
export type DutyMomentKind = (typeof dutyMomentKinds)[number]
export type CareLanguage = (typeof languages)[number]
export type BottleneckGroup = (typeof bottleneckGroups)[number]
export type Trust = (typeof trusts)[number]
export type AgeBand = (typeof ageBands)[number]
export type NeededWithinWeeks = (typeof neededWithinWeeks)[number]
export type TriedCode = (typeof triedCodes)[number]
export type Route = (typeof routes)[number]
export type SignalStatus = (typeof signalStatuses)[number]
export type SignalOutcome = (typeof signalOutcomes)[number]
export type AdviceCause = (typeof adviceCauses)[number]
