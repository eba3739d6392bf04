/** What is wrong with a parameter, in plain Dutch, with the cure. Never repeats the search text: it may hold personal data. */
import type { FieldProblem } from '../contract/problem.ts'
import { type Parameter, searchParameters } from '../contract/search-parameters.ts'
import { type PersonalDataKind, personalDataIn } from '../domain/personal-data.ts'
import type { Reference } from './reference.ts'

type ReferenceParameter = Extract<Parameter, { kind: 'reference' }>

/** Longer lists are found at their own address. */
const MOST_LISTED = 60
const MOST_ECHOED_CHARACTERS = 40

export const faults = {
  unknownParameter: (name: string, today: string, allowed: readonly string[] = Object.keys(searchParameters)): FieldProblem => ({
    field: personalDataIn(name, today) ? '?' : shortened(name),
    code: 'unknown-parameter',
    message: `De parameter ${personalDataIn(name, today) ? '' : `"${shortened(name)}" `}bestaat niet. ${allowed.length > 0 ? `Kies uit: ${allowed.join(', ')}.` : 'Dit adres heeft geen parameters.'}`,
    allowed: [...allowed],
  }),
  givenTwice: (name: string): FieldProblem => ({
    field: name,
    code: 'given-twice',
    message: `De parameter "${name}" mag één keer voorkomen.`,
  }),
  notAllowed: (name: string, value: string, allowed: readonly string[], today: string): FieldProblem => ({
    field: name,
    code: 'not-allowed',
    message: `${named(value, today)} kan niet bij "${name}". Kies uit: ${allowed.join(', ')}.`,
    allowed: [...allowed],
  }),
  notWhole: (name: string, least: number, most: number): FieldProblem => ({
    field: name,
    code: 'not-in-range',
    message: `Vul bij "${name}" een ${name === 'radiusKm' ? '' : 'heel '}getal in van ${least} tot en met ${most}.`,
  }),
  tooLong: (name: string, most: number): FieldProblem => ({
    field: name,
    code: 'too-long',
    message: `Gebruik bij "${name}" ten hoogste ${most} tekens. Een paar woorden zijn genoeg.`,
  }),
  controlCharacters: (name: string): FieldProblem => ({
    field: name,
    code: 'control-characters',
    message: `Bij "${name}" staan onzichtbare tekens. Typ de woorden opnieuw.`,
  }),
  personalData: (name: string, kind: PersonalDataKind): FieldProblem => ({
    field: name,
    code: kind === 'bsn' ? 'bsn' : 'birth-date',
    message:
      kind === 'bsn'
        ? 'Dit lijkt op een burgerservicenummer. Zoek zonder gegevens van het kind; wat je typte is niet bewaard.'
        : 'Dit lijkt op een geboortedatum. Vul alleen de leeftijd in, bijvoorbeeld 9; wat je typte is niet bewaard.',
  }),
  unknownReference: (name: string, parameter: ReferenceParameter, reference: Reference): FieldProblem => {
    const known = [...reference[parameter.reference].keys()]
    const isShort = known.length > 0 && known.length <= MOST_LISTED
    return {
      field: name,
      code: 'not-allowed',
      message: isShort
        ? `Deze waarde bestaat niet bij "${name}". Kies uit: ${known.join(', ')}.`
        : `Deze waarde bestaat niet bij "${name}". Gebruik een code zoals ${parameter.example}; alle codes staan op /api/v1/${parameter.reference}.`,
      ...(isShort ? { allowed: known } : {}),
    }
  },
  unknownMunicipality: (): FieldProblem => ({
    field: 'municipality',
    code: 'not-allowed',
    message: 'Deze gemeente kennen we niet. Gebruik een CBS-code zoals GM0302; alle codes staan op /api/v1/municipalities.',
  }),
  unknownNear: (value: string): FieldProblem => ({
    field: 'near',
    code: /^\d{4}$/.test(value) ? 'unknown-postcode' : 'unknown-place',
    message: /^\d{4}$/.test(value)
      ? 'Deze postcode kennen we niet. Kies een gemeente.'
      : 'Deze plaats kennen we niet. Gebruik een gemeente (zoals GM0302), 4 cijfers van een postcode, of breedtegraad,lengtegraad in Nederland.',
  }),
  needsNear: (name: string): FieldProblem => ({
    field: name,
    code: 'needs-near',
    message: 'Een afstand heeft een plaats nodig. Vul ook "near" in: een gemeente of 4 cijfers van een postcode.',
  }),
  needsMunicipality: (name: string): FieldProblem => ({
    field: name,
    code: 'needs-municipality',
    message: 'Of een contract past hangt af van de betalende gemeente. Vul ook "municipality" in.',
  }),
}

/** A faulty value is named, so that it can be found; never when it may be personal. */
function named(value: string, today: string): string {
  return personalDataIn(value, today) ? 'Dit' : `"${shortened(value)}"`
}

function shortened(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an echoed name must not carry them
  const clean = value.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
  return clean.length > MOST_ECHOED_CHARACTERS ? `${clean.slice(0, MOST_ECHOED_CHARACTERS)}…` : clean
}
