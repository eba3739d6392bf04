/** Invented names in any number: a form, and a compound that no register is likely to hold. */
import type { Random } from './random.ts'

const FIRST =
  'aal akker appel berk beuk bies bosch braam brem bries daal dam distel dol donk duin eik els esdoorn fluister gaard geest gors graan haag haver hazel heide helm hoeve iep kade kamille karwij kastanje kers klaver klei korf kraan kreek kwartel laan lavendel lelie linde lommer maan mees meidoorn merel mol mos munt nevel oever olm paarden peppel plas pluim polder populier regen reiger riet roggen rozen schelp schuil sleutel sneeuw spar spreeuw sterren stroom talud tarwe tij torf tuin uil valk varen veen vink vlier vonk waai wadden wals water wei wilgen wind winter wolken zand zee zegge zilver zomer zonne zwaluw'.split(
    ' ',
  )
const LAST =
  'akker baak beek berg boog bos brink brug bult daal dijk erf erve gaarde geest goed grond haard hoek hof horst huis huizen kamp kant kern kring kruin laar land leen licht loods meent nest oord pad plaats pluk poort punt rand ring rode schans schuur singel slag sluis spoor stap steeg stee steen stek stoep stulp veld vlet vliet voet voorde waard wal weg wende wiel wijk zaal zijde zoom'.split(
    ' ',
  )

export const providerForms = [
  'Stichting',
  'Praktijk',
  'Jeugdteam',
  'Bureau',
  'Gezinshuis',
  'Zorgboerderij',
  'Jeugdzorg',
  'Centrum',
  'Collectief',
  'Huis',
] as const

export function providerName(form: string, random: Random): string {
  const word = `${random.pick(FIRST)}${random.pick(LAST)}`
  return `${form} ${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** Ids that look like UUIDv7 and are the same each time: a counter stands where the clock and the dice would. */
export function countedIds(startMs: number): () => string {
  let count = 0
  return () => {
    count += 1
    const time = (startMs + Math.floor(count / 1000)).toString(16).padStart(12, '0')
    const tail = (Math.imul(count, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${(count % 4096).toString(16).padStart(3, '0')}-8000-0000${tail}`
  }
}
