import { fold } from './interpret-words.ts'

/** Words that say nothing about the care asked for: grammar, and how referrers talk. Never searched as free text. */

const grammar = `
de het een en of maar want dus toch ook nog al wel niet geen nooit niets niks iets iemand niemand alles alle allemaal elke elk ieder iedere
ik jij je u hij zij ze wij we jullie hen hun haar hem mij me ons onze mijn mn zijn zn jouw uw dit dat deze die daar hier er waar wat wie
welke welk wanneer waarom hoe hoeveel zo zoals als dan toen terwijl omdat doordat zodat tenzij indien hoewel sinds nadat voordat totdat
in op aan met van voor naar bij uit tot door om over onder tegen tussen tijdens zonder binnen buiten na te ten ter per via rond rondom
omgeving nabij buurt vlakbij dichtbij langs vanaf vanuit boven behalve volgens ondanks wegens vanwege qua ivm mbt ipv tbv evt bv bijv oa mn dwz nvt vs tov tot
is ben bent zijn was waren geweest wordt word worden werd werden geworden heeft heb hebt hebben had hadden gehad
kan kunnen kon konden moet moeten moest mag mogen wil willen wilt wilde zal zullen zou zouden gaat ga gaan ging gingen gegaan
komt kom komen kwam gekomen doet doe doen deed gedaan laat laten liet blijft blijf blijven bleef gebleven lijkt lijken schijnt
krijgt krijg krijgen kreeg gekregen maakt maak maken maakte geeft geef geven gaf gegeven neemt nemen nam houdt houden hield staat staan stond
zit zitten zat ligt liggen lag loopt lopen valt vallen ziet zien zag zegt zeggen zei vindt vinden vond weet weten wist denkt denken
heel erg veel weinig meer meest minder beetje zeer te echt gewoon nogal best vrij tamelijk behoorlijk enorm ontzettend vreselijk super redelijk
steeds altijd vaak soms af-en-toe regelmatig telkens meestal inmiddels nu net pas straks later eerder eerst laatste laatst momenteel
vandaag morgen gisteren overdag dagelijks wekelijks dag dagen week weken maand maanden jaar jaren jr uur uren minuten tijd tijdje lang lange korte
kort snel gauw vroeg laat opnieuw weer terug verder samen alleen vooral bijna ongeveer misschien waarschijnlijk eigenlijk helaas
andere ander anders zelfde verschillende sommige enkele paar aantal zulke zo'n zon zulk goed goede slecht slechte groot grote klein kleine
ja nee oke ok hoi hallo beste groet groeten mvg alvast bedankt dank svp aub aja
een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eerste tweede derde beide allebei keer
waarbij waarvoor waarin daarom daarnaast daarbij hierbij daarvan ervoor ervan eraan erbij ermee hiervoor daardoor waardoor
the and of for with
`

const referrerTalk = `
zoek zoeken zoekt zoekende gezocht gevraagd vraag vragen vraagt hulpvraag zorgvraag casus casussen aanmelden aanmelding aangemeld melden
plek plekje plekken plaats plaatsen plaatsing beschikbaar beschikbare beschikbaarheid vrije mogelijk mogelijke mogelijkheid mogelijkheden
hulp hulpje zorg jeugdhulp jeugdzorg jeugd jeugdige jeugdigen ondersteuning hulpverlening hulpverlener hulpverleners helpen aanbod aanbieder aanbieders traject trajecten
nodig graag liefst iemand iets wens wenst wenselijk passend passende geschikt geschikte gespecialiseerd gespecialiseerde
kind kinderen kindje kids jongere jongeren jongen jongens meisje meisjes meid zoon zoontje zonen dochter dochters dochtertje tiener tieners puber pubers peuter
peuters kleuter kleuters baby babys client clienten clientje cliente patient leerling leerlingen jongvolwassene volwassene minderjarige gezin gezinnen
ouder ouders moeder moeders vader vaders mama papa mam pap broer broers broertje broertjes zus zusje zussen zusjes oma opa tante oom familie verzorger verzorgers stiefvader stiefmoeder
last heeft moeite problemen probleem problematiek klachten klacht situatie sprake ivm verwijzing verwijzen verwijzer gemeente regio
oud oude leeftijd jarig jarige jarigen geboren jong jonge start starten starten starttijd intake
behandelen begeleiden ondersteunen ergens nergens thuis huis
huisarts huisartsen jeugdarts schoolarts wijkteam leerkracht leerkrachten leraar lerares docent docenten mentor juf meester collega
`

const noise = new Set(`${grammar} ${referrerTalk}`.split(/\s+/).filter(Boolean).map(fold))

export function isNoise(word: string): boolean {
  return noise.has(word)
}

const grammarWords = new Set(grammar.split(/\s+/).filter(Boolean).map(fold))

/** Between the words of a phrase these do not count as other words. */
export function isGrammar(word: string): boolean {
  return grammarWords.has(word)
}

const fillers = new Set(
  `de het een en die dat deze dit er hier daar ik jij je hij zij ze wij we hen hun haar hem mijn mn zn jouw uw ons onze is ben bent
  zijn was waren wordt worden werd geworden geweest heeft hebben had heb te om al heel erg zo ook nog wel toch dan als kan kunnen kon
  wil willen wilt wilde moet moeten mag zal zullen zou gaat gaan ging doet doen in op aan naar bij met van voor door meer steeds vaak
  altijd soms echt gewoon zeer nogal komt krijgt laat`
    .split(/\s+/)
    .map(fold),
)

/** Carries nothing in a phrase of several words, and may be missing from the text. */
export function isFiller(word: string): boolean {
  return fillers.has(word)
}

export function noiseWords(): Iterable<string> {
  return noise
}
