import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createInterpreter } from '../../api/search/interpret.ts'
import { vocabulary } from './example-vocabulary.ts'

const { interpret } = createInterpreter(vocabulary)

describe('needs in ordinary words', () => {
  test.each([
    ['papa en mama uit elkaar', ['complexe-scheiding']],
    ['kind slaat vaak zijn moeder', ['gedragsproblemen']],
    ['vader slaat moeder', ['huiselijk-geweld']],
    ['gaat al maanden niet meer naar school', ['thuiszitter']],
    ['weet niet of het autisme is', ['diagnostiek', 'autisme']],
    ['douchen en aankleden lukt niet', ['persoonlijke-verzorging']],
    ['moet leren op zichzelf wonen', ['kamertraining']],
    ['medicatie adhd kinderarts', ['kindergeneeskunde']],
    ['sneed zichzelf', ['zelfbeschadiging']],
    ['gezins huis', ['gezinshuis']],
    ['angstproblematiek', ['angst']],
  ])('%s', (text, concepts) => {
    expect(interpret(text).concepts).toEqual(concepts)
  })

  it('puts care before need', () => {
    expect(interpret('lvb gezinshuis').concepts).toEqual(['gezinshuis', 'lvb'])
  })

  it('leaves general words of care behind a named kind of care', () => {
    expect(interpret('gezinshuis met begeleiding').concepts).toEqual(['gezinshuis'])
  })

  it('tells what else is searched, without what was typed', () => {
    const { expandedTerms } = interpret('autisme')
    expect(expandedTerms.length).toBeLessThanOrEqual(8)
    expect(expandedTerms).toContain('ass')
    expect(expandedTerms).not.toContain('autisme')
  })
})

describe('kinds of care that may be meant', () => {
  const kindsOf = (text: string) => interpret(text).likelyKinds?.map(({ category }) => category)

  it('are told of every need in the text', () => {
    expect(kindsOf('gamet de hele nacht en gaat niet meer naar school')).toEqual(
      expect.arrayContaining(['verslavingszorg', 'onderwijszorg']),
    )
    expect(kindsOf('pleegzorg of gezinshuis')).toEqual(expect.arrayContaining(['pleegzorg', 'gezinshuis']))
  })

  it('are those for the age in the text', () => {
    expect(kindsOf('kind van 6 hoort stemmen')).not.toContain('fact-jeugd')
  })

  test.each(['angst', 'gezinshuis ede', 'gezinshuis lvb jongen 11', 'Ede', '45N20', 'veldbries'])('are not told for "%s"', (text) => {
    expect(kindsOf(text)).toBeUndefined()
  })

  it('keep a need with a kind of its own beside care that is named', () => {
    expect(kindsOf('onderzoek spellingproblemen groep 5')).toEqual(['diagnostiek', 'dyslexie'])
  })

  it('leave out care that was ruled out', () => {
    expect(interpret('geen verblijf, wel begeleiding').concepts).toEqual(['begeleiding'])
    expect(kindsOf('geen opname, boze jongen thuis behandelen') ?? []).not.toContain('ggz-kliniek')
  })

  test.each([
    'dreigt met mes 15 jaar',
    'kind uit huis geplaatst vannacht 2 jaar',
    'wil dood, ouders radeloos, vandaag iemand laten kijken',
  ])('begin with help now: "%s"', (text) => {
    expect(interpret(text).isAcute).toBe(true)
    expect(kindsOf(text)?.[0]).toMatch(/^crisis/)
  })

  it('does not let an estimate lead before names', () => {
    expect(interpret('kliniek autisme').concepts[0]).toBe('ggz-kliniek')
    expect(interpret('niet naar een kliniek maar wel eetstoornis behandelen').concepts).toEqual(['eetstoornis'])
  })
})

describe('spelling', () => {
  test.each([
    ['autsime', 'autisme'],
    ['uatisme', 'autisme'],
    ['pleegzrog', 'pleegzorg'],
    ['crisispleegzrg', 'crisispleegzorg'],
    ['dyslecsie', 'dyslexie'],
    ['dysl', 'dyslexie'],
    ['jeugdzorgplsu', 'jeugdzorgplus'],
  ])('%s is read as %s', (typed, concept) => {
    expect(interpret(typed).concepts).toContain(concept)
  })

  test.each([
    ['eetst. meisje 16', 'eetstoornis'],
    ['verw. depr. klachten', 'depressie'],
    ['slaapprobl puber', 'slaap'],
    ['hechtingsst. adoptie', 'hechting'],
    ['psychodiagn. onderz.', 'diagnostiek'],
  ])('%s, cut short, is read as %s', (typed, concept) => {
    expect(interpret(typed).concepts[0]).toBe(concept)
  })

  it('takes the abbreviation of referral for no other word', () => {
    expect(interpret('autisme 6 jr verw.').concepts).toEqual(['autisme'])
  })

  test.each([
    'fakt',
    'mts',
    'kiezen',
    'vertellen',
    'best wel',
    'leden',
    'zeven',
    'start',
    'malden',
    'groen',
    'markt',
    'klanten',
    'planten',
    'starten',
  ])('%s is left alone', (typed) => {
    expect(interpret(typed).concepts).toEqual([])
  })

  it('keeps a free word as typed', () => {
    expect(interpret('autisme Xylofoon').freeWords).toEqual(['xylofoon'])
  })
})

describe('places', () => {
  test.each([
    ['autisme ede', 'GM0228'],
    ['autisme ede gld', 'GM0228'],
    ['harderwyk', 'GM0243'],
    ['hardewijk', 'GM0243'],
    ['den haag', 'GM0518'],
    ['s-Gravenhage', 'GM0518'],
    ["'s-Heerenberg", 'GM1955'],
    ['oude ijsselstreek', 'GM1509'],
    ['logeren omgeving geleen', 'GM1883'],
    ['nijmegen', 'GM0268'],
    ['Buren', 'GM0214'],
    ['in buren', 'GM0214'],
    ['autisme 9 jaar buren', 'GM0214'],
    ['kind uit Putten met angst', 'GM0273'],
    ['buren maken ruzie', undefined],
    ['ruzie met de buren', undefined],
    ['wat past het best', undefined],
    ['gek op dieren', undefined],
    ['logeren in Dieren', 'GM0275'],
    ['autisme bennekom', 'GM0228'],
    ['laag-soeren', 'GM0275'],
    ['van ede naar arnhem', 'GM0202'],
    ['arnhem of ede', 'GM0202'],
    ['bergen', undefined],
    ['bergen nh', 'GM0373'],
  ])('%s', (text, code) => {
    expect(interpret(text).municipality).toBe(code)
  })

  it.each([
    ['bergen', 'ambiguous-place', 'bergen', undefined],
    ['autisme bergen', 'ambiguous-place', 'bergen', undefined],
    ['arnhem nijmegen', 'second-place', 'nijmegen', 'GM0202'],
    ['autisme ede, harderwijk', 'second-place', 'harderwijk', 'GM0228'],
  ])('%s: what is not used is told', (text, code, piece, municipality) => {
    const found = interpret(text)
    expect(found).toMatchObject({ freeWords: [], notices: [{ code, text: piece }] })
    expect(found.municipality).toBe(municipality)
  })

  it.each(['ede bennekom', 'van ede naar arnhem', 'bergen nh'])('%s needs no word', (text) => {
    expect(interpret(text).notices).toBeUndefined()
  })

  it.each(['niet in ede', 'autisme, niet in Ede', 'autisme behalve ede'])('%s: ruled out', (text) => {
    expect(interpret(text)).toMatchObject({ freeWords: [] })
    expect(interpret(text).municipality).toBeUndefined()
  })

  it('leaves nothing of a second place as a word to search', () => {
    expect(interpret('gezinshuis van ede naar arnhem').freeWords).toEqual([])
  })

  test.each([
    ['noord veluwe', 'JZ12'],
    ['regio achterhoek', 'JZ25'],
    ['rijk van nijmegen', 'JZ40'],
    ['regio nijmegen', 'JZ40'],
    ['oost-veluwe', 'JZ11'],
  ])('region: %s', (text, code) => {
    expect(interpret(text).region).toBe(code)
  })
})

describe('postcodes and product codes', () => {
  it('takes a known postcode and drops its letters', () => {
    for (const text of ['3851 AB', '3851AB', '3851 ab', '3851']) {
      const found = interpret(text)
      expect(found.postcode).toBe('3851')
      expect(JSON.stringify(found)).not.toMatch(/\bab\b/i)
    }
  })

  it.each([
    ['9999 ZZ', 'unknown-postcode', '9999'],
    ['9999 autisme', 'unknown-postcode', '9999'],
    ['45z99 autisme', 'unknown-product', '45z99'],
    ['54999', 'unknown-product', '54999'],
    ['JZ25:45N20', 'unknown-product', '45N20'],
    ['3851 of 6711', 'second-place', '6711'],
  ])('%s is told, and no word to search', (text, code, piece) => {
    expect(interpret(text)).toMatchObject({ freeWords: [], products: [], notices: [{ code, text: piece }] })
  })

  it('does not read a year as a postcode', () => {
    expect(interpret('geboren 2012').postcode).toBeUndefined()
  })

  it('finds a code in every region, and only there where one is named with it', () => {
    expect(interpret('54001').products).toEqual(['JZ12:54001', 'JZ25:54001'])
    expect(interpret('JZ25:54001').products).toEqual(['JZ25:54001'])
    expect(interpret('45n20').products).toEqual(['JZ12:45N20'])
    expect(interpret('54001').postcode).toBeUndefined()
  })
})

describe('ages', () => {
  test.each([
    ['9 jaar', 9],
    ['9jr', 9],
    ['jr 16 somber', 16],
    ['m13 ASS/LVB', 13],
    ['na 2 jaar pleegzorg', undefined],
    ['14 mnd in JJI gezeten', undefined],
    ['dyslexie gr 4', 7],
    ['leerplicht 8 mnd verzuim, 12 jaar', 12],
    ['9-jarige', 9],
    ['jongen van 9', 9],
    ['negen jaar', 9],
    ['negenjarige', 9],
    ['peuter', 3],
    ['kleuter', 5],
    ['baby', 0],
    ['puber', 14],
    ['16+', 16],
    ['16 plus', 16],
    ['bijna 18', 17],
    ['bijna 18 jaar', 17],
    ['2,5 jaar', 2],
    ['anderhalf jaar', 1],
    ['18 maanden', 1],
    ['groep 3', 6],
    ['klas 2', 13],
    ['brugklas', 12],
    ['puber 16 jaar', 16],
    ['autisme 9 ede', 9],
    ['12-18 jaar', 12],
    ['meisje 12 tot 14', 12],
    ['12-14', 12],
    ['12 t/m 14 jaar', 12],
    ['meisje 12 tot en met 14 angst', 12],
    ['9', 9],
    ['9 graag', 9],
    ['9 autisme', 9],
    ['4 gezinnen', undefined],
    ['kind van 3 maanden', 0],
    ['9 jaar en 3 maanden', 9],
    ['jonger dan 12', 11],
    ['ouder dan 12 jaar', 13],
    ['segment 5', undefined],
    ['binnen 4 weken', undefined],
    ['2-3 dagdelen', undefined],
    ['30 jaar', undefined],
    ['25 jaar', 25],
    ['moeder 25 jaar', undefined],
    ['2 weken wachttijd', undefined],
    ['2 jaar wachttijd', undefined],
    ['moeder 35 jaar', undefined],
    ['iq 70', undefined],
    ['24/7', undefined],
    ['2 broertjes', undefined],
  ])('%s', (text, age) => {
    expect(interpret(text).age).toBe(age)
  })
})

describe('figures and what goes with them', () => {
  it.each(['9 jaar en 3 maanden', 'meisje 12 tot 14', '12 t/m 14 jaar', 'kind van 3 maanden', 'jonger dan 12', '30 jaar'])(
    '%s leaves nothing over',
    (text) => {
      expect(interpret(text)).toMatchObject({ freeWords: [], concepts: [] })
    },
  )

  it('tells an age that no child has, but not that of a parent', () => {
    expect(interpret('jongen 30 jaar autisme').notices).toEqual([{ code: 'age-out-of-range', text: '30 jaar' }])
    expect(interpret('moeder 35 jaar').notices).toBeUndefined()
    expect(interpret('35 jarige moeder').notices).toBeUndefined()
  })

  it.each([
    ['autisme binnen 4 weken', 4],
    ['binnen een week', 1],
    ['binnen twee maanden', 8],
    ['wachttijd max 6 weken', 6],
    ['al 4 weken thuis', undefined],
    ['binnen 24 uur', undefined],
  ])('%s: the longest wait', (text, weeks) => {
    expect(interpret(text).maxWaitWeeks).toBe(weeks)
  })

  it('takes a segment', () => {
    expect(interpret('autisme segment 5')).toMatchObject({ segment: '5', concepts: ['autisme'], freeWords: [] })
    expect(interpret('segment 9').segment).toBeUndefined()
  })
})

describe('languages', () => {
  it.each([
    ['engels', 'en'],
    ['hulp in het engels', 'en'],
    ['turkstalig', 'tr'],
    ['turkse hulpverlener', 'tr'],
    ['pools', 'pl'],
    ['arabisch sprekend', 'ar'],
    ['oekraïens', 'uk'],
    ['tigrinya', 'ti'],
    ['farsi', 'fa'],
    ['somalisch', 'so'],
    ['gebarentaal', 'dse'],
  ])('%s', (text, language) => {
    expect(interpret(text)).toMatchObject({ language, concepts: [], freeWords: [] })
  })

  it.each(['spreekt geen engels', 'nederlands', 'turkse moeder'])('%s asks for none', (text) => {
    expect(interpret(text).language).toBeUndefined()
  })
})

describe('providers', () => {
  test.each([
    ['veldbries', 'p1'],
    ['veldbreis', 'p1'],
    ['de kruimelkraan', 'p2'],
    ['zorgboerderij hoeve rietpluim', 'p3'],
    ['logeerhuis sterrenhooi', 'p4'],
    ['sterrenhooi', undefined],
    ['stichting', undefined],
  ])('%s', (text, provider) => {
    expect(interpret(text).provider).toBe(provider)
  })
})

describe('acute need', () => {
  test.each([
    ['kind moet vanavond ergens slapen', ['crisisverblijf']],
    ['spoed', ['crisis']],
    ['per direct', ['crisis']],
    ['kan niet langer wachten', ['crisis']],
    ['pleegzorg vandaag nog', ['crisispleegzorg']],
    ['suicidaal', ['crisis-ggz', 'suicidaliteit']],
  ])('%s', (text, concepts) => {
    expect(interpret(text)).toMatchObject({ isAcute: true, concepts })
  })

  test.each([
    'kan vannacht niet naar huis',
    'psychose vandaag opname',
    'dreigt met mes',
    'huiselijk geweld nu',
    'kind staat op straat',
    'ouders hebben haar eruit gezet',
    'nu opname nodig',
    'dringend',
    'zsm plek',
    'autisme dringend hulp nodig',
  ])('%s is acute, and nothing is left to search as text', (text) => {
    expect(interpret(text)).toMatchObject({ isAcute: true, freeWords: [] })
  })

  it('does not change what is asked because it should be soon', () => {
    expect(interpret('gezinshuis zsm').concepts).toEqual(['gezinshuis'])
  })

  test.each(['autisme, niet dringend', 'zit nu thuis', 'speelt op straat'])('%s needs no help now', (text) => {
    expect(interpret(text).isAcute).toBe(false)
  })

  test.each(['crisis niet', 'niet met spoed', 'geen crisis', 'geen spoed', 'zo spoedig mogelijk', 'directe omgeving'])(
    '%s is not acute',
    (text) => {
      expect(interpret(text)).toMatchObject({ isAcute: false, concepts: [] })
    },
  )
})

describe('what leads', () => {
  test.each([
    ['iht 16 jarige suicidaliteit', 'iht'],
    ['16 jarige wil dood, ouders radeloos', 'crisis-ggz'],
    ['bang voor honden', 'angst'],
    ['kind 3 jaar praat niet', 'ontwikkelingsachterstand'],
    ['dochter eet niks meer', 'eetstoornis'],
    ['jongen steelt', 'delict'],
  ])('%s', (text, lead) => {
    expect(interpret(text).concepts[0]).toBe(lead)
  })

  it('takes the age beside a home for parent and child for the parent', () => {
    expect(interpret('zwanger en 16').age).toBeUndefined()
  })

  it('searches no words of everyday speech beside a concept', () => {
    expect(interpret('meisje 9 bang voor alles slaapt bij ouders in bed').freeWords).toEqual([])
  })
})

describe('what is ruled out', () => {
  test.each([
    ['geen autisme', []],
    ['niet gezinshuis', []],
    ['angst, geen autisme of adhd', ['angst']],
    ['pleegzorg, niet in een gezinshuis', ['pleegzorg']],
  ])('%s', (text, concepts) => {
    expect(interpret(text).concepts).toEqual(concepts)
  })
})

describe('noise and exact', () => {
  it('keeps nothing where nothing is asked', () => {
    expect(interpret('ik zoek graag een plek voor een jongen met hulp')).toMatchObject({ concepts: [], freeWords: [] })
  })

  it('takes everything literally on request', () => {
    expect(interpret('Autsime 9 jaar in Ede, spoed', { exact: true })).toEqual({
      concepts: [],
      freeWords: ['autsime', '9', 'jaar', 'in', 'ede', 'spoed'],
      understood: [],
      expandedTerms: [],
      products: [],
      isAcute: false,
    })
  })

  it('tells each thing it took', () => {
    expect(interpret('autsime 9 jaar ede').understood).toEqual([
      { kind: 'place', text: 'ede', value: 'GM0228', label: 'Ede' },
      { kind: 'age', text: '9 jaar', value: '9', label: '9 jaar' },
      { kind: 'concept', text: 'autsime', value: 'autisme', label: 'Autisme' },
    ])
  })
})

describe('bad input', () => {
  test.each(['', '   ', '?!...,,,', '\u0000\u0007\u001b', '🙂👩‍👧', "'''", '-', 'a'.repeat(10_000), 'autsime '.repeat(1300)])(
    'is harmless',
    (text) => {
      expect(interpret(text).understood.length).toBeLessThanOrEqual(1)
    },
  )

  const words = [
    'geen',
    'autsime',
    'vader',
    'slaat',
    'in',
    'Ede',
    '9',
    'jaar',
    '3851',
    'AB',
    'spoed',
    '45N20',
    'buren',
    'veldbries',
    'niet',
    ',',
  ]

  it('never throws, and gives back only what was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
        ),
        (text) => {
          const { freeWords, understood } = interpret(text)
          const typed = text.normalize('NFC').toLowerCase()
          const parts = [...freeWords, ...understood.flatMap((each) => each.text.toLowerCase().split(' '))]
          expect(parts.filter((part) => !typed.includes(part))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not mind spaces around and between the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (list) => {
        expect(interpret(`  ${list.join('   ')} `)).toEqual(interpret(list.join(' ')))
      }),
      { numRuns: 200 },
    )
  })
})
