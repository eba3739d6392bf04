import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../api/mail/letter.ts'
import { availabilityLine } from '../../api/mail/letters/availability-line.ts'
import { nameIn } from '../../api/mail/one-line.ts'
import { everyLetter, NOW, statedOffer } from './sample-letters.ts'

const NAME = 'Zorgéé Noord'
const each = (['nl', 'en'] as const).flatMap((language) =>
  everyLetter(language, NAME).map((sample) => ({ ...sample, language, kind: sample.letter.kind })),
)

describe('letters', () => {
  it.each(each)('$kind ($language) is whole: nothing left to fill in, both forms say the same', ({ letter }) => {
    for (const form of [letter.subject, letter.text, letter.html]) {
      expect(form).not.toMatch(/undefined|null|NaN|\[object|\$\{|Invalid|\bTODO\b/)
    }
    expect(wordsOfText(letter)).toBe(wordsOfHtml(letter))
  })

  it.each(each)('$kind ($language) holds its links in both forms, and no other', ({ letter, links }) => {
    expect(urlsIn(letter.text)).toEqual(links)
    expect(hrefsIn(letter)).toEqual(links)
  })

  it.each(each)('$kind ($language) shows nobody’s name in its subject', ({ letter }) => {
    expect(letter.subject).not.toContain(NAME)
    expect(letter.subject.length).toBeGreaterThan(10)
  })

  it.each(each)('$kind ($language) loads nothing from elsewhere and sets no colours', ({ letter }) => {
    expect(letter.html).not.toMatch(/<(img|link|script|style|iframe|object|form)\b|url\(|@import|background|[^-]color:/i)
    expect(letter.html).toContain(`<html lang="${letter.language}"`)
  })

  it('the kinds differ, and the languages too', () => {
    expect(new Set(each.map(({ kind }) => kind)).size).toBe(each.length / 2)
    expect(new Set(each.map(({ letter }) => letter.text)).size).toBe(each.length)
  })
})

describe('what somebody typed', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      'a\r\nBcc: iedereen@kwaad.example\r\n\r\n<b>',
      '\u202eregnafeg\u202c',
      'https://kwaad.example/inloggen',
      'Log in op kwaad.example',
      'kwaad。example',
      '&amp;&lt;',
      '\ud800',
      ' ',
    ),
  )

  it('cannot add a tag, an attribute, a line or a link to any letter', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom('nl' as const, 'en' as const), (name, language) => {
        const plain = everyLetter(language, 'x')
        for (const [index, { letter, links }] of everyLetter(language, name).entries()) {
          const expected = plain[index]!.letter
          expect(tagsOf(letter)).toEqual(tagsOf(expected))
          expect(letter.text.split('\n').length).toBe(expected.text.split('\n').length)
          expect(urlsIn(letter.text)).toEqual(links)
          expect(letter.subject).toBe(expected.subject)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be there
          expect(letter.text + letter.html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['Kijk op kwaad.example', 'Kijk op kwaad. example'],
    ['J.P. de Vries', 'J.P. de Vries'],
    ['Zorg & Zo B.V.', 'Zorg & Zo B.V.'],
    ['een@kwaad.example', 'een kwaad. example'],
    ['https://kwaad.example', 'https kwaad. example'],
    ['Jeugd/gezin: ’t Harde', 'Jeugd/gezin: ’t Harde'],
  ])('%s is shown as %s', (typed, shown) => {
    expect(nameIn(typed)).toBe(shown)
  })

  it('is cut when it is too long to be a name', () => {
    expect(nameIn('é'.repeat(500))).toBe(`${'é'.repeat(119)}…`)
  })
})

describe('an offer in a letter', () => {
  const offer = { ...statedOffer('Gezinshuis'), regionName: 'Foodvalley', locationName: 'Ede' }

  it.each([
    [
      {},
      'Gezinshuis (Foodvalley, Ede): neemt aan, 1 week tot intake, 3 weken tot start, 2 vrije plekken, 6 wachtenden; 12 dagen geleden nagekeken',
    ],
    [
      { intakeMode: 'stopped', intakeWaitWeeks: null, startWaitWeeks: null, freePlaces: null, waitingCount: null, stopUntil: '2026-12-31' },
      'Gezinshuis (Foodvalley, Ede): neemt nu niet aan, tot en met 31 december 2026; 12 dagen geleden nagekeken',
    ],
    [
      { locationName: null, freePlaces: 1, waitingCount: 1, checkedAt: NOW - 3_600_000, isCrisis: true },
      'Gezinshuis (Foodvalley): neemt aan, 1 week tot intake, 3 weken tot start, 1 vrije plek, 1 wachtende; nagekeken op 24 november 2026 om 10.00 uur',
    ],
    [
      { checkedAt: NOW },
      'Gezinshuis (Foodvalley, Ede): neemt aan, 1 week tot intake, 3 weken tot start, 2 vrije plekken, 6 wachtenden; vandaag nagekeken',
    ],
  ] as const)('%o', (change, line) => {
    expect(availabilityLine('nl', { ...offer, ...change }, NOW)).toBe(line)
  })
})

function urlsIn(text: string): string[] {
  return text.match(/https?:\/\/\S+/g) ?? []
}

function hrefsIn({ html }: Letter): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decoded(href!))
}

function tagsOf({ html }: Letter): string[] {
  return html.match(/<[^>]*>/g) ?? []
}

function wordsOfText({ text }: Letter): string {
  return words(text.replace(/:\nhttps?:\S+/g, '').replace(/^- /gm, ''))
}

function wordsOfHtml({ html }: Letter): string {
  return words(decoded(html.replace(/^[\s\S]*<body/, '<body').replace(/<[^>]*>/g, ' ')))
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function decoded(html: string): string {
  return html
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
}
