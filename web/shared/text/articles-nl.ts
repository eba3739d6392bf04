import type { Article, ArticleName } from './articles.ts'

export const articlesNl: Record<ArticleName, Article> = {
  uitleg: {
    title: 'Hulp en uitleg',
    sections: [
      {
        paragraphs: [
          'Plekwijzer laat zien welke gecontracteerde jeugdhulp plek heeft, waar, en hoe lang een kind erop wacht. Het is voor verwijzers: het lokale team, de gecertificeerde instelling (GI) en de dokter.',
        ],
      },
      {
        title: 'Zo zoek je',
        paragraphs: [
          'Typ in gewone woorden wat er aan de hand is. Een tikfout geeft niet. Een plaats, een postcode, een leeftijd of een productcode in de zoektekst herkennen we ook. Wat we begrepen, staat onder de zoekbalk; je kunt het daar weghalen.',
        ],
        points: [
          'Betalende gemeente: de gemeente die verantwoordelijk is voor het kind. Die bepaalt welke contracten gelden.',
          'Dicht bij: waar de hulp nodig is. Dat mag een andere plaats zijn.',
          'Gebruik nooit een naam, geboortedatum of andere gegevens van een kind. Zoeken gaat over hulp, niet over een kind.',
          'Met Ctrl en K spring je naar het zoekveld. Met Esc sluit je wat open staat.',
        ],
      },
      {
        title: 'Wat de wachttijd betekent',
        paragraphs: [
          'Het grote getal is het aantal weken tot de hulp start, geteld vanaf de dag dat het volledige aanmeldformulier binnen is. De lijn eronder loopt van nu tot 26 weken: het open rondje is de intake, het dichte rondje de start, het streepje de norm. Oranje is langer dan de norm.',
          'Bij pleegzorg en gezinshuizen staat “Na matching”: dan hangt het af van wie bij elkaar past, en geven we geen weken.',
        ],
      },
      {
        title: 'Hoe oud een opgave is',
        paragraphs: [
          'Elke wachttijd toont wanneer de aanbieder die voor het laatst controleerde, en sinds wanneer hij hetzelfde is. Is de opgave te oud, dan tonen we “Onbekend” en staat de laatste waarde er in grijs bij. Die telt niet mee in de volgorde. Bel dan de aanbieder.',
        ],
      },
      {
        title: 'Spoed',
        paragraphs: ['Is een kind nu in gevaar, bel dan 112. Veilig Thuis is dag en nacht bereikbaar op 0800-2000.'],
      },
    ],
  },
  toegankelijkheid: {
    title: 'Toegankelijkheid',
    sections: [
      {
        paragraphs: [
          'Plekwijzer is gebouwd om te voldoen aan WCAG 2.2, niveau AA. Alle schermen worden bij elke wijziging automatisch getest met axe, in licht en donker, op een telefoon en op een groot scherm.',
          'Een onafhankelijk onderzoek is nog niet gedaan. Daarom is er nog geen officiële toegankelijkheidsverklaring met een status. Dit is een demo: de gemeente of regio die Plekwijzer in gebruik neemt, laat het onderzoek doen en publiceert de verklaring met haar eigen contactgegevens.',
        ],
      },
      {
        title: 'Wat je mag verwachten',
        paragraphs: [],
        points: [
          'Alles werkt met alleen het toetsenbord.',
          'Zoeken werkt ook zonder script.',
          'Kleur is nooit de enige aanwijzing: er staat altijd een woord en een pictogram bij.',
          'De kaart is nooit nodig: de lijst ernaast bevat hetzelfde aanbod.',
          'Je kunt de tekst tot 200% vergroten en de pagina past op een scherm van 320 punten breed.',
        ],
      },
      {
        title: 'Wat we nog niet weten',
        paragraphs: ['We hebben nog niet getest met mensen die een schermlezer of spraakbesturing gebruiken.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    sections: [
      {
        paragraphs: [
          'Plekwijzer bewaart geen gegevens van kinderen of ouders. Geen enkel veld vraagt erom. Lijkt wat je typt op een burgerservicenummer of een geboortedatum, dan zoeken we niet en zeggen we waarom.',
        ],
      },
      {
        title: 'Wat we wel en niet bewaren',
        paragraphs: [],
        points: [
          'Wat je in het zoekveld typt, bewaren we niet en staat niet in ons logboek. Het staat wel in het adres van de pagina, en dus in de geschiedenis van je eigen browser.',
          'Vind je na het inloggen niets op tijd, dan tellen we dat per soort hulp, regio en maand. Je woorden en je naam bewaren we daarbij niet. Kleine aantallen ziet alleen de regio zelf.',
          'We gebruiken geen cookies om je te volgen. Eén cookie onthoudt je taal, en in de demo één hoe je kijkt.',
          'De keuze voor licht of donker staat alleen in je eigen browser.',
          'We laden niets van andere websites.',
        ],
      },
      { title: 'Deze demo', paragraphs: ['De aanbieders, de mensen en de cijfers in deze demo zijn verzonnen.'] },
    ],
  },
  'open-data': {
    title: 'Open data',
    sections: [
      {
        paragraphs: [
          'Alles wat een bezoeker in Plekwijzer ziet, kan een programma ook opvragen, zonder sleutel. De API volgt de Nederlandse API-regels. Het document hieronder beschrijft elk adres en elk veld.',
        ],
        links: [
          { href: '/api/v1/openapi.json', label: 'Beschrijving van de API (openapi.json)' },
          { href: '/api/v1/categories', label: 'Soorten hulp, met de norm' },
          { href: '/api/v1/regions', label: 'Jeugdhulpregio’s' },
          { href: '/api/v1/municipalities', label: 'Gemeenten' },
        ],
      },
      {
        title: 'Gegevens om mee te nemen',
        paragraphs: [
          'Beschikbaarheid: per aanbod of er plek is en hoeveel weken een kind wacht, zoals de zorgaanbieder het opgaf. Wachttijden: de middelste wachttijd (mediaan) per maand, soort hulp en regio. Wat elk veld betekent, staat in de JSON erbij. Na vijf minuten kun je opnieuw vragen of er iets veranderd is (ETag).',
        ],
        points: [
          'Beschikbaarheid: alleen aanbod van regio’s die hun aanbod aan iedereen tonen.',
          'Wachttijden: van alle regio’s, bij ten minste 5 opgegeven wachttijden van ten minste 3 zorgaanbieders. Anders staat erbij waarom er geen cijfers zijn.',
          'Nooit: opmerkingen, contactgegevens, de reden van een aanmeldstop, eerdere opgaven, aantallen wachtenden, praktijken van één persoon, en soorten hulp op een besloten adres.',
        ],
        links: [
          { href: '/api/v1/open-data/availability?format=csv', label: 'Beschikbaarheid nu (CSV)' },
          { href: '/api/v1/open-data/availability?format=json', label: 'Beschikbaarheid nu (JSON, met definities)' },
          { href: '/api/v1/open-data/waits?format=csv', label: 'Wachttijden per maand (CSV)' },
          { href: '/api/v1/open-data/waits?format=json', label: 'Wachttijden per maand (JSON, met definities)' },
          { href: '/api/v1/open-data/catalog?format=turtle', label: 'Catalogus volgens DCAT-AP-NL 3.0 (Turtle)' },
          { href: '/api/v1/open-data/catalog?format=jsonld', label: 'Catalogus volgens DCAT-AP-NL 3.0 (JSON-LD)' },
        ],
      },
      {
        title: 'Licentie',
        paragraphs: [
          'Je mag deze gegevens gebruiken, delen en bewerken als je de bron noemt: Creative Commons Naamsvermelding 4.0 (CC BY 4.0). Noem de uitgever, en het CBS en het Kadaster voor de indeling in gemeenten en regio’s. De tekst die je kunt overnemen staat in de JSON bij “attribution”.',
        ],
        links: [{ href: 'https://creativecommons.org/licenses/by/4.0/deed.nl', label: 'De licentie CC BY 4.0' }],
      },
      {
        title: 'Bronnen',
        paragraphs: [
          'De indeling in regio’s en gemeenten is die van 2025, van het CBS en het Kadaster (CC BY 4.0). De kaart tekenen we zelf uit de ligging van de plaatsen; het zijn geen echte grenzen.',
        ],
      },
    ],
  },
}
