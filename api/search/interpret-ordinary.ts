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
aarde appel appels autos badkamer bakken ballen banaan bedrijf betalen bier blad bladen bloem bloemen bord borden boter brief brieven bril brug
bruin buik chef cijfer cijfers cirkel daad dame dames datum dienst diensten doel doelen doos dorp dorpen dozen draad draai draaien droog duur eend
eerlijk eeuw eiland engel erwt fabriek films fles flessen fluit foto fotos fruit gebouw gedicht geel geheel geheim geloof geluk gemak getal getallen
geweer gezond gids glas glazen grap gras gratis grijs groen groente grond hals hamer handel heerlijk held helft hemel herfst heuvel hoop hotel idee
inhoud inkt jacht jassen jurk kaars kalf kantoor katten kelder kerk keuken keuze kist klanten kleding kleur klok knie knop koek koers koffie koning
kooi kopje kosten kraag kraan kracht kruid kruis krukken kunst kust laars lamp leeuw leger lente lepel levend levens lezer lied lift lijst lijsten
linker links lopend maaltijd machine macht mail markt markten melk menen merk meter middag mier minuut moment monster mooi muis munt muts muzikant
naald nest neus nieuws noorden noot oefening ogen olie oogst orde oren oven paars pagina paleis papier park partij pech pijp plaat plank plant
planten plein ploeg poes poot prijs prijzen prins probeer pruik punt punten raam raden ramen ramp rand rapport rechts rekening rest richting riem
rijden rijdt rijk rijst ring riskant roer rommel rood roos route ruim ruimte saai schaar schade schaduw scherp schoen schoon schoot schort schudden
seizoen slager slak slank sleep sleutel sloten smaak smal sneeuw snoek snoep snoer soep soldaat spelden spiegel spier spijker spin spit spreuk
sproet stapel steen stenen ster sterren stijl stof storm taart tekst thee tijger tocht tonen toon toren tram trap trots trouwen trui varen veer veld
velden verf vissen vlag vlam vlees vlinder vloer voet voeten vogel vogels vork vorm wand wang weide wekker wensen wijn wind winkels winnaar winter
wolk wolken wortel zadel zalm zeep zesde zetel zicht ziel zilver zoet zolder zomer zomers zout zuid zuiver zwaan zwemmen
`
    .split(/\s+/)
    .filter(Boolean)
    .map(fold),
)
