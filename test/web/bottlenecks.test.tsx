import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexagonsOf, linesOf } from '../../web/expert-team/region-hexagons.ts'
import { percentOf, wholePercent } from '../../web/expert-team/shares.ts'
import { topOf } from '../../web/expert-team/trend-scale.ts'
import { createRenderer } from '../../web/server.tsx'
import { bottlenecksStates } from './bottlenecks-fixtures.ts'

const render = createRenderer({})
/** The words of the page, without the data in it. */
const wordsOf = (state: string) => {
  const input = bottlenecksStates[`bottlenecks ${state}`]
  if (!input) throw new Error(`no state ${state}`)
  return render(input)
    .html.replace(/<script[^>]*json.*<\/script>/s, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
}
const htmlOf = (state: string) => render(bottlenecksStates[`bottlenecks ${state}`]!).html

describe('the grid', () => {
  const words = wordsOf('whole (nl)')

  it('has a number in every cell, weeks above the norm, and a word where there is no colour', () => {
    expect(words).toContain('Specialistische jeugd-ggz, Rivierenland: 18 weken▲ 10 weken boven de norm')
    expect(words).toContain('Dagbehandeling schoolgaande jeugd, Nijmegen (Rijk van Nijmegen): 7 wekente weinig')
    expect(words).toContain('Diagnostiek jeugd-ggz en LVB, Rivierenland: 10,5 wekenverouderd')
    expect(words).toContain('JeugdzorgPlus (gesloten jeugdhulp), Achterhoek: 6 wekengeen norm')
  })

  it('says in words why there are no weeks, and never 0', () => {
    expect(words).toContain('Woongroep / leefgroep, Achterhoek: geen aanbod')
    expect(words).toContain('Woongroep / leefgroep, Noord-Veluwe: stop')
    expect(words).toContain('Pleegzorg, Rivierenland: na matching')
    expect(words).toContain('Diagnostiek jeugd-ggz en LVB, Achterhoek: na beoordeling')
    expect(words).not.toMatch(/(Pleegzorg|Woongroep \/ leefgroep), [^:]+: 0 /)
  })

  it('colours by the distance to the norm, hatches what cannot be relied on, and leaves the rest', () => {
    const html = htmlOf('whole (nl)')
    const classOf = (cell: string) => html.match(new RegExp(`class="plek-heat__cell (plek-r\\w)"[^>]*data-cell="${cell}"`))?.[1]
    expect(classOf('specialistische-ggz.JZ30')).toBe('plek-r5')
    expect(classOf('begeleiding-individueel.JZ12')).toBe('plek-r1')
    expect(classOf('diagnostiek.JZ30')).toBe('plek-r0')
    expect(classOf('jeugdzorgplus.JZ12')).toBe('plek-rn')
    expect(classOf('woongroep.JZ25')).toBe('plek-re')
  })

  it('has one stop for the Tab key', () => {
    expect(htmlOf('whole (nl)').match(/data-cell="[^"]*" tabindex="0"/g)).toHaveLength(1)
  })
})

describe('the panel says', () => {
  it.each([
    ['whole (nl)', '10 weken boven de norm van 8 weken. Dit komt uit 9 opgegeven wachttijden bij 6 zorgaanbieders.'],
    ['whole (nl)', 'Negen van de tien zijn hooguit 27 weken.'],
    ['whole (nl)', '2 aanbodregels nemen nu niet aan (aanmeldstop)'],
    ['twoOffers (nl)', 'minder dan 3 opgegeven wachttijden: te weinig om op te bouwen'],
    ['oneValue (nl)', 'Dat is één opgave: lees dit niet als een middelste.'],
    ['allStale (nl)', 'Minder dan 60% van dit aanbod is actueel. Bouw niet op dit cijfer.'],
    ['allStale (nl)', 'Geen weken opgegeven'],
    ['allStale (nl)', 'Er is in deze maanden geen wachttijd opgegeven.'],
    ['noNorm (nl)', 'Voor dit vak geldt geen norm, of meer dan één. Daarom is het niet gekleurd.'],
    ['noNorm (nl)', 'Minder dan 5 meldingen'],
    ['acute (nl)', 'De norm is hier 0 weken: de hulp moet meteen kunnen beginnen.'],
    ['acute (nl)', 'Ze zijn allemaal 0 weken.'],
    ['gaps (nl)', 'Een afgeschermd aantal meldingen'],
    ['noOffersInCell (nl)', 'In Rivierenland is er geen aanbod van Specialistische jeugd-ggz. Dat is iets anders dan 0 weken.'],
    ['past (nl)', 'Dit opent het aanbod van nu, niet dat van de gekozen dag.'],
    ['whole (en)', '10 weeks above the norm of 8 weeks. This comes from 9 reported waits at 6 providers.'],
  ])('%s: %s', (state, sentence) => expect(wordsOf(state)).toContain(sentence))

  it('in the chart how many months are silent', () => {
    expect(htmlOf('gaps (nl)')).toContain('In 4 maanden is niets opgegeven.')
  })
})

describe('the rest of the page', () => {
  it('compares with a quarter earlier', () => {
    expect(wordsOf('whole (nl)')).toContain('combinaties van soort hulp en regio boven de drempel, 4 meer dan in augustus 2026')
    expect(wordsOf('whole (nl)')).toContain('net zoveel als in augustus 2026')
    expect(wordsOf('past (nl)')).not.toContain('meer dan in')
  })

  it('says what is missing where filters leave nothing', () => {
    const words = wordsOf('nothing (nl)')
    expect(words).toContain('Met deze filters is er geen aanbod, dus ook niets om te vertrouwen.')
    expect(words).toContain('Met deze filters is er geen aanbod. Haal een filter weg, of kies een andere dag.')
    expect(words).toContain('geen enkel cijfer dat zeker genoeg is en een norm of drempel heeft')
    expect(htmlOf('nothing (nl)')).not.toContain('plek-chart__line')
  })

  it('says for paper what was filtered on', () => {
    expect(wordsOf('filtered (nl)')).toContain(
      'Filters: Segment Wonen; Sector Jeugd-ggz; Soort hulp Pleegzorg; Leeftijd 9 jaar; Toegang met een besluit van de gemeente; Vorm Thuis.',
    )
  })

  it('gives a reason of a stop only where it came along', () => {
    expect(wordsOf('whole (nl)')).toContain('Te weinig behandelaren')
    expect(wordsOf('whole (nl)')).toContain('alleen voor de eigen regio')
  })

  it('names what is wrong in an address, and the cure', () => {
    expect(wordsOf('wrong (nl)')).toContain('Vul bij leeftijd een getal in van 0 tot en met 27.')
    expect(wordsOf('wrong (en)')).toContain('Enter an age: a number from 0 to 27.')
    expect(wordsOf('wrong (nl)')).not.toContain('"age"')
    expect(wordsOf('wrong (nl)')).toContain('Wis filters')
  })
})

describe('what is drawn', () => {
  it('never says all or nothing of a share that is not', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percentOf)).toEqual(['0%', '1%', '50%', '99%', '100%'])
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => wholePercent(share) >= 0 && wholePercent(share) <= 100))
  })

  it('puts no two regions in one place, however many lie close', () => {
    const region = fc.record({ lat: fc.double({ min: 51, max: 53, noNaN: true }), lon: fc.double({ min: 4, max: 7, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(region, { minLength: 1, maxLength: 42 }), (places) => {
        const hexagons = hexagonsOf(places.map((place, at) => ({ ...bare, ...place, code: `JZ${at}` })))
        return new Set(hexagons.map(({ x, y }) => `${x} ${y}`)).size === places.length
      }),
    )
  })

  it('breaks long names of regions over lines', () => {
    expect(linesOf('Midden-IJssel/Oost-Veluwe')).toEqual(['Midden-', 'IJssel/Oost-', 'Veluwe'])
    expect(linesOf('Nijmegen (Rijk van Nijmegen)')).toEqual(['Nijmegen'])
    expect(linesOf('Centraal Gelderland')).toEqual(['Centraal', 'Gelderland'])
  })

  it('shares one scale from 0 in four whole steps', () => {
    const line = (weeks: number | null) => ({ code: '', name: '', normWeeks: 8, points: [{ month: '2026-11', weeks, values: 1 }] })
    expect(topOf([line(3), line(null)])).toBe(8)
    expect(topOf([line(3), line(26.5)])).toBe(28)
  })
})

const bare = {
  name: 'Regio',
  offers: 1,
  currentShare: 1,
  aboveNormShare: null,
  trust: 'ok' as const,
  providers: 1,
  providersTakingPart: 1,
}
