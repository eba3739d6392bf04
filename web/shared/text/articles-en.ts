import type { Article, ArticleName } from './articles.ts'

export const articlesEn: Record<ArticleName, Article> = {
  uitleg: {
    title: 'Help and explanation',
    sections: [
      {
        paragraphs: [
          'Plekwijzer shows which contracted youth care has a place, where, and how long a child waits for it. It is for referrers: the local team, the certified institution (GI) and the doctor.',
        ],
      },
      {
        title: 'How to search',
        paragraphs: [
          'Type in ordinary Dutch words what is going on. A typing error does not matter. We also recognise a town, a postcode, an age or a product code in your text. What we understood stands under the search bar; you can remove it there.',
        ],
        points: [
          'Paying municipality: the municipality responsible for the child. It decides which contracts count.',
          'Close to: where help is needed. That may be another place.',
          'Never use a name, a date of birth or other details of a child. The search is about care, not about a child.',
          'Ctrl and K takes you to the search field. Esc closes what is open.',
        ],
      },
      {
        title: 'What the waiting time means',
        paragraphs: [
          'The large number is the number of weeks until help starts, counted from the day the complete referral form arrives. The line below runs from now to 26 weeks: the open dot is the intake, the closed dot the start, the tick the norm. Orange is longer than the norm.',
          'Foster care and family homes say “After matching”: it depends on who fits together, so we give no weeks.',
        ],
      },
      {
        title: 'How old a figure is',
        paragraphs: [
          'Every waiting time shows when the provider last checked it, and since when it is the same. When it is too old we show “Unknown”, with the last value in grey. That value does not count in the order. Call the provider.',
        ],
      },
      { title: 'Urgent', paragraphs: ['Is a child in danger now, call 112. Veilig Thuis answers day and night on 0800-2000.'] },
    ],
  },
  toegankelijkheid: {
    title: 'Accessibility',
    sections: [
      {
        paragraphs: [
          'Plekwijzer is built to meet WCAG 2.2, level AA. Every screen is tested automatically with axe at every change, light and dark, on a phone and on a large screen.',
          'An independent audit has not been done yet, so there is no official accessibility statement with a status. This is a demo: the municipality or region that takes Plekwijzer into use has the audit done and publishes the statement with its own contact details.',
        ],
      },
      {
        title: 'What you may expect',
        paragraphs: [],
        points: [
          'Everything works with the keyboard alone.',
          'Searching works without script too.',
          'Colour is never the only sign: a word and an icon stand beside it.',
          'The map is never needed: the list beside it holds the same offers.',
          'You can enlarge the text to 200%, and the page fits a screen 320 points wide.',
        ],
      },
      { title: 'What we do not know yet', paragraphs: ['We have not yet tested with people who use a screen reader or voice control.'] },
    ],
  },
  privacy: {
    title: 'Privacy',
    sections: [
      {
        paragraphs: [
          'Plekwijzer keeps no data of children or parents. No field asks for it. When what you type looks like a citizen service number or a date of birth, we do not search and say why.',
        ],
      },
      {
        title: 'What we keep and what not',
        paragraphs: [],
        points: [
          'What you type in the search field is not kept and not logged. It does stand in the address of the page, and so in the history of your own browser.',
          'When you are signed in and find nothing in time, that is counted by kind of care, region and month. Your words and your name are not kept with it. Only the region itself sees small counts.',
          'We use no cookies to follow you. One cookie remembers your language, and in the demo another remembers whether you view as a visitor or as a referrer.',
          'The choice of light or dark stays in your own browser.',
          'We load nothing from other websites.',
        ],
      },
      { title: 'This demo', paragraphs: ['The providers, the people and the figures in this demo are invented.'] },
    ],
  },
  'open-data': {
    title: 'Open data',
    sections: [
      {
        paragraphs: [
          'Whatever a visitor sees in Plekwijzer, a program can ask for too, without a key. The API follows the Dutch API rules. The document below describes every address and every field, in Dutch.',
        ],
        links: [
          { href: '/api/v1/openapi.json', label: 'Description of the API (openapi.json)' },
          { href: '/api/v1/categories', label: 'Kinds of care, with the norm' },
          { href: '/api/v1/regions', label: 'Youth-care regions' },
          { href: '/api/v1/municipalities', label: 'Municipalities' },
        ],
      },
      {
        title: 'Data to take away',
        paragraphs: [
          'Availability: for each offer whether there is a place and how many weeks a child waits, as the provider stated it. Waits: the middle wait (median) by month, kind of care and region. The JSON explains every field, in Dutch. After five minutes you may ask whether anything changed (ETag).',
        ],
        points: [
          'Availability: only offers of regions that show their offers to everyone.',
          'Waits: of all regions, on at least 5 stated waits of at least 3 providers. Otherwise it says why there are no figures.',
          'Never: remarks, contacts, the reason of an intake stop, earlier statements, numbers of people waiting, practices of one person, and kinds of care at a private address.',
        ],
        links: [
          { href: '/api/v1/open-data/availability?format=csv', label: 'Availability now (CSV)' },
          { href: '/api/v1/open-data/availability?format=json', label: 'Availability now (JSON, with definitions)' },
          { href: '/api/v1/open-data/waits?format=csv', label: 'Waits by month (CSV)' },
          { href: '/api/v1/open-data/waits?format=json', label: 'Waits by month (JSON, with definitions)' },
          { href: '/api/v1/open-data/catalog?format=turtle', label: 'Catalogue by DCAT-AP-NL 3.0 (Turtle)' },
          { href: '/api/v1/open-data/catalog?format=jsonld', label: 'Catalogue by DCAT-AP-NL 3.0 (JSON-LD)' },
        ],
      },
      {
        title: 'Licence',
        paragraphs: [
          'You may use, share and change these data if you name the source: Creative Commons Attribution 4.0 (CC BY 4.0). Name the publisher, and CBS and Kadaster for the division in municipalities and regions. The text to use stands in the JSON at “attribution”.',
        ],
        links: [{ href: 'https://creativecommons.org/licenses/by/4.0/deed.en', label: 'The licence CC BY 4.0' }],
      },
      {
        title: 'Sources',
        paragraphs: [
          'The division in regions and municipalities is that of 2025, by CBS and Kadaster (CC BY 4.0). We draw the map ourselves from where the towns lie; these are not real borders.',
        ],
      },
    ],
  },
}
