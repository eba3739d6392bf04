import { fold } from './interpret-words.ts'

/** Good Dutch words that look like a word of care or a place but are not: they are never "corrected" into one. */
export const ordinaryWords = new Set(
  `
aangericht aangewezen aanhouden aanklachten activeren afhankelijk afsluiten agente agentschap albert ariel avondeten baard baart badge baker
bescheiden beschoten bespreking bestelling besten bewerking bijeen bleek blond blonde boeven brede breed brenda breuk breuken bundy burger busje
cleveland controleert cross deelt delen dergelijks dienen dient dieven dineren directe directer doder doorbraak doorbreken draak dramatisch dringt
drive drong duitsland dwaas dwong eenvoudig eenvoudige eigen emmer exclusief flint flirt gedanst geest gegroet geleden geleend gelegd geleid gemeen
gemerkt gepland geschenken geschonden geslaagd gespeeld gestemd geteld getoond giles heersen heiligheid hoger kappen klant kleedkamer knippen koelen
krant label laden lagen leden leende legde lege legende leggen legt leken lenen lengte leren leugen lijden lynn maat magisch maker mankeert meeste
meesten metaal nachtclub neven nutteloos omgekomen onderbreek onderbreken onderscheiden ontdekking origineel originele overleggen overslaan polen
positie raap redenen reet regen regenen regent regio rekken rijken ritje roekeloos rozen schep schepen scheppen schild schilden schip schmidt schopte
serie slang sloan smeren soort soorten speelgoed spook spoor spoorloos staal staar staart staking stammen steven stier stoor stoort stort storten
strafblad streven stuart takken teksten telt terugbrengen teruggaan teruggaat trakteren uitrusting vastgelegd vaten verbetering verbreken verdenken
verdenking verdienen verdiepingen verdronken vergelding vergeving verhoor verhoord verhoren verhouding verkering verkiezingen verklaart verkleden
verloving vernietig verplaats verplicht versieren versterken versterking vertellen vervolging verwacht verwachtte verzekering voorschot voorspel
voorspeld voorspellen voorstelde voorstelt vruchten wagen wenen westen wezen wezens wissen wisten wonnen woonkamer wrede zanger zelden zenden zeven
zijden zinken zwager zweden
`
    .split(/\s+/)
    .filter(Boolean)
    .map(fold),
)
