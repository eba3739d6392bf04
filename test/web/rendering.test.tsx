import { describe, expect, it } from 'vitest'
import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import type { PageData } from '../../api/contract/page.ts'
import type { AssetManifest } from '../../web/assets.ts'
import { createRenderer } from '../../web/server.tsx'
import { accountStates } from './account-fixtures.ts'
import { bottlenecksStates } from './bottlenecks-fixtures.ts'
import { everyState, finder, pageInput } from './fixtures.ts'
import { pasteStates } from './paste-fixtures.ts'
import { signalStates } from './signal-fixtures.ts'
import { workStates } from './work-fixtures.ts'

const manifest: AssetManifest = {
  'web/client.tsx': {
    file: 'assets/client-1.js',
    css: ['assets/client-1.css'],
    assets: ['assets/figtree-latin-wght-normal-1.woff2'],
    imports: ['_shared.js'],
  },
  'web/before-paint.ts': { file: 'assets/before-paint-1.js' },
  'web/referrer/finder-screen.tsx': { file: 'assets/finder-1.js', imports: ['_shared.js'] },
  'web/shared/text/nl.ts': { file: 'assets/nl-1.js' },
  '_shared.js': { file: 'assets/shared-1.js' },
}
const render = createRenderer(manifest)
const list = render(everyState.list!).html

const states = { ...everyState, ...accountStates, ...pasteStates, ...bottlenecksStates, ...workStates, ...signalStates }

describe.each(Object.entries(states))('the page %s', (_name, input) => {
  const { html, title } = render(input)

  it('is a whole document in its language, with a title of its own', () => {
    expect(html).toMatch(/^<!doctype html><html lang="(nl|en)">/)
    expect(html).toContain(`<html lang="${input.language}">`)
    expect(title).toMatch(/.+ – Plekwijzer$/)
  })

  it('has one main, one first heading, a header and a footer', () => {
    expect(html.match(/<main\b/g)).toHaveLength(1)
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html.match(/<header\b/g)).toHaveLength(1)
    expect(html.match(/<footer\b/g)).toHaveLength(1)
    expect(html).toContain('href="#inhoud"')
  })

  it('needs no inline style, script or handler', () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=/)
    expect(html).not.toMatch(/<style\b/)
    expect(html).not.toMatch(/\son[a-z]+="/)
    expect(html.match(/<script\b(?![^>]*(src=|application\/json))/g)).toBeNull()
  })

  it('names every id once, and every control', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const [, id] of html.matchAll(/<label[^>]*\sfor="([^"]+)"/g)) expect(ids).toContain(id)
  })

  it('says nothing empty or undefined', () => {
    expect(html.replace(/<script[^>]*json.*<\/script>/s, '')).not.toMatch(/undefined|NaN|\[object|null(?!e)/)
  })
})

describe('the document', () => {
  it('names everything the first view needs, from the manifest', () => {
    expect(list).toContain('<link rel="stylesheet" href="/assets/client-1.css"')
    expect(list).toContain('<link rel="preload" href="/assets/figtree-latin-wght-normal-1.woff2" as="font"')
    for (const file of ['shared-1', 'finder-1', 'nl-1']) expect(list).toContain(`<link rel="modulepreload" href="/assets/${file}.js"`)
  })

  it('embeds the input so that no text can end the script', () => {
    const nasty = '</script><script>alert(1)</script><!--'
    const { html } = render(pageInput(finder({ query: { q: [nasty] } })))
    const embedded = html.match(/<script type="application\/json" id="page-data">(.*?)<\/script>/s)?.[1] ?? ''
    expect(JSON.parse(embedded).data.query.q).toEqual([nasty])
    expect(embedded).not.toContain('<')
    expect(html).not.toContain('<script>alert')
  })
})

describe('the finder', () => {
  it('says how many, and how many soon', () => {
    expect(list).toContain('31 mogelijkheden gevonden, 12 binnen 4 weken')
  })

  it('groups by week only under the quickest start', () => {
    expect(list).toContain('Start binnen 4 weken')
    expect(render(everyState.urgent!).html).not.toContain('Start binnen 4 weken')
  })

  it('says what it made of the words in the language of the page, names apart', () => {
    const dutch = render(everyState.toldAbout!).html
    for (const said of ['Spoed', '9 jaar', 'binnen 4 weken', 'Arabisch', 'Ermelo: betaalt, en dicht bij'])
      expect(dutch).toContain(`<span>${said}</span>`)
    expect(dutch).toContain('één plaats tegelijk')
    const english = render(everyState.toldAboutEnglish!).html
    for (const said of ['Urgent', 'age 9', 'within 4 weeks', 'Arabic', 'Ermelo: pays, and close to'])
      expect(english).toContain(`<span>${said}</span>`)
    expect(english).toContain('<span lang="nl">Autisme</span>')
    expect(english).toContain('We search near one place at a time; “ede” was not used.')
  })

  it('tells checked apart from changed', () => {
    expect(list).toMatch(/vandaag gecontroleerd.*ongewijzigd sinds 3 augustus/s)
  })

  it('shows a stale offer as unknown with its last value', () => {
    expect(list).toContain('was 9 weken, 6 weken geleden')
    expect(list).toContain('verouderd: 6 weken')
  })

  it('keeps what has no control in the form, once', () => {
    const { html } = render(pageInput(finder({ query: { q: ['x'], exact: ['true'], provider: ['p1'], page: ['2'], status: ['open'] } })))
    expect(html.match(/<input type="hidden" name="exact"/g)).toHaveLength(1)
    expect(html.match(/<input type="hidden" name="provider"/g)).toHaveLength(1)
    expect(html).not.toContain('type="hidden" name="page"')
    expect(html).not.toContain('type="hidden" name="status"')
  })

  it('counts "all" beside a chosen wait and a chosen distance too', () => {
    const chosen = finder({ query: { q: ['autisme'], near: ['3851'], maxWaitWeeks: ['4'], radiusKm: ['25'] } })
    if (chosen.kind !== 'finder' || !chosen.answer) throw new Error('no answer')
    const { html } = render(pageInput({ ...chosen, answer: { ...chosen.answer, unbounded: { maxWaitWeeks: 47, radiusKm: 53 } } }))
    expect(html).toMatch(/<span>Alles<\/span>\s*<span class="plek-check__count">47</)
    expect(html).toMatch(/<span>maakt niet uit<\/span>\s*<span class="plek-check__count">53</)
  })

  it('removes a filter by a link', () => {
    expect(list).toMatch(
      /<a class="plek-chip" href="\/zoeken\?q=autisme&amp;municipality=GM0233&amp;near=3851&amp;age=9&amp;contractFit=yes" aria-label="Verwijder filter: tot 25 km"/,
    )
  })

  it('carries the search along to an offer', () => {
    expect(list).toContain('href="/aanbod/a1?q=autisme&amp;municipality=GM0233')
  })

  it('never shows a product code without its region', () => {
    expect(list.replace(/<script[^>]*json.*<\/script>/s, '')).not.toContain('45N20')
    expect(render(everyState.offer!).html).toContain('45N20 (Noord-Veluwe)')
  })
})

describe('the offer', () => {
  const offerPage = everyState.offer!.data as Extract<PageData, { kind: 'offer' }>
  const withOffer = (more: Partial<OfferDetail>, reports = offerPage.reports) =>
    render(pageInput({ ...offerPage, offer: { ...offerPage.offer, ...more }, reports })).html
  const contact = { ...offerPage.offer.contact, crisisPhone: '0800 1234' }

  it('names the crisis number for crisis care only', () => {
    expect(withOffer({ contact })).not.toContain('08001234')
    const html = withOffer({ contact, category: { ...offerPage.offer.category, segment: '5' } })
    expect(html.match(/href="tel:08001234"/g)).toHaveLength(3)
    expect(html).toContain('Bel crisisdienst, dag en nacht')
  })

  it('keeps the table of a history without weeks, and ends a stopped one in words', () => {
    const without = offerPage.reports!.map((report) => ({ ...report, intakeMode: 'matching' as const, startWaitWeeks: null }))
    expect(withOffer({}, without)).toContain('Deze aanbieder geeft geen weken.')
    expect(withOffer({}, without)).toContain('<td>na matching</td>')
    const [newest, ...older] = offerPage.reports!
    const stopped = withOffer({}, [{ ...newest!, intakeMode: 'stopped', startWaitWeeks: null }, ...older])
    expect(stopped).not.toContain('plek-chart__value')
    expect(stopped).toContain('>neemt niet aan</text>')
  })

  it('shows every role and route without script', () => {
    const { html } = render(everyState.offer!)
    for (const words of ['lokaal team, route 301', 'lokaal team, route 315', 'GI, route 301', 'huisarts of jeugdarts, route 315'])
      expect(html).toContain(words)
    expect(html).toContain('Overleg eerst met het lokale team')
  })

  it('shows the course of the wait to members only', () => {
    expect(render(everyState.offer!).html).toContain('Wachttijd over 12 maanden: van 6 weken naar 2 weken. Norm: 6 weken.')
    expect(render(everyState.offerAnonymous!).html).toContain('Het verloop van de wachttijd zien verwijzers')
  })

  it('marks what stays Dutch in the English interface', () => {
    expect(render(everyState.offerEnglish!).html).toContain('<h1 lang="nl">')
  })
})
