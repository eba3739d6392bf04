import type { CareLanguage, Segment } from '../domain/codes.ts'

/** What the words in the search box mean, before either engine sees them. Shared by both engines and told to the user. */

export type UnderstoodKind =
  | 'place'
  | 'postcode'
  | 'region'
  | 'productCode'
  | 'age'
  | 'provider'
  | 'acute'
  | 'concept'
  | 'wait'
  | 'segment'
  | 'language'

export interface Understood {
  kind: UnderstoodKind
  /** The words as typed (corrected spelling is in `value`'s label on screen). */
  text: string
  /** A code: `GM0302`, `3851`, `JZ12`, `JZ12:45N20`, `9`, a provider id, `acute`, a concept code, weeks, a segment or a language. */
  value: string
  /** How people call it: "Ermelo", "9 jaar", "Autisme". */
  label: string
}

/** What was typed but cannot be used as it stands: told to the user, and no word to search. */
export interface InterpretationNotice {
  code: 'unknown-postcode' | 'unknown-product' | 'ambiguous-place' | 'second-place' | 'age-out-of-range'
  /** The words as typed. */
  text: string
}

/** A concept is a group of words for one need or kind of care; `categories` are the kinds of care that fit it, best first. */
export interface Concept {
  code: string
  label: string
  /** `need` (autisme), `care` (pleegzorg): care stands before need in the engine's query. */
  role: 'need' | 'care'
  terms: string[]
  /** Found by these words too, but not the other way round (emdr finds trauma). */
  oneWayTerms: string[]
  categories: string[]
  /** How many of `categories`, from the first, fit equally well; 2 when absent. */
  best?: number
  isTheme: boolean
}

/** An everyday phrase ("papa en mama uit elkaar") and the concepts it points at, strongest first. */
export interface Expression {
  phrase: string
  concepts: string[]
  isAcute?: boolean
  /** Too common to mean much beside anything clearer ("structuur", "boos"): counts only when nothing else is found. */
  isHint?: boolean
}

export interface VocabularyPlace {
  code: string
  name: string
  otherNames: string[]
}

export interface Vocabulary {
  concepts: Concept[]
  expressions: Expression[]
  noTypoTerms: string[]
  municipalities: VocabularyPlace[]
  regions: VocabularyPlace[]
  /** Known 4-digit postcodes. */
  postcodes: Set<string>
  providers: { id: string; name: string }[]
  products: { region: string; code: string; category: string }[]
}

export interface LikelyKind {
  category: string
  concept: string
}

/** A piece of the text that could not be used, so that the person can be told. */
export interface Interpretation {
  /** Concept codes, care before need, strongest first. The engines search these as tokens. */
  concepts: string[]
  /** Where the text may ask for several kinds of care: the likeliest first, each with the concept that points at it most. */
  likelyKinds?: LikelyKind[]
  /** Words that none of the rules took, stop words removed: searched as text, with typo tolerance where the engine has it. */
  freeWords: string[]
  understood: Understood[]
  /** Other words that are searched as well, for "We zoeken ook op". */
  expandedTerms: string[]
  municipality?: string
  postcode?: string
  region?: string
  /** Product codes, each with its region: `JZ12:45N20`. */
  products: string[]
  provider?: string
  /** Whole years; `16+` gives 16, and of a range ("12-14") the lower bound counts: the child that must certainly be taken. */
  age?: number
  /** "binnen 4 weken": the longest wait that will do. */
  maxWaitWeeks?: number
  segment?: Segment
  language?: CareLanguage
  notices?: InterpretationNotice[]
  isAcute: boolean
}
