import { expect, it } from 'vitest'
import type { ImportRow } from '../../../api/contract/availability-import.ts'
import { becauses } from '../../../api/domain/read-cell.ts'
import { currentWords, problemWords, recognitionWords, valueWords, type Words } from '../../../web/provider/paste-words.ts'
import { gridEn } from '../../../web/provider/text/grid-en.ts'
import { gridNl } from '../../../web/provider/text/grid-nl.ts'
import { pasteEn } from '../../../web/provider/text/paste-en.ts'
import { recognitionsEn } from '../../../web/provider/text/paste-messages-en.ts'
import { pasteNl } from '../../../web/provider/text/paste-nl.ts'

const nl: Words = { text: pasteNl, grid: gridNl, language: 'nl', locale: 'nl-NL' }
const en: Words = { text: pasteEn, grid: gridEn, language: 'en', locale: 'en-GB' }

it('says in English how anything was read', () => {
  expect(Object.keys(recognitionsEn).sort()).toEqual([...becauses].sort())
})

it('says in Dutch what the server says, and in English its own, or the Dutch as such', () => {
  const known = { field: 'startWaitWeeks', code: 'more-than', message: 'Weken tot start: hoeveel hooguit?', written: '> 39' }
  expect(problemWords(nl, known)).toEqual({ words: 'Weken tot start: hoeveel hooguit?', isDutch: false })
  expect(problemWords(en, known)).toEqual({ words: 'Weeks to start: How many at most? Fill in the number you expect.', isDutch: false })
  expect(problemWords(en, { ...known, code: 'something-new' })).toEqual({ words: 'Weken tot start: hoeveel hooguit?', isDutch: true })
})

it('shows how a cell was read, and what follows from others', () => {
  const recognition = {
    field: 'startWaitWeeks',
    written: '3 à 4',
    value: 4,
    because: 'range-longest' as const,
    message: '"3 à 4" gelezen als 4.',
  }
  expect(recognitionWords(nl, recognition).words).toBe('"3 à 4" gelezen als 4.')
  expect(recognitionWords(en, recognition).words).toBe('“3 à 4” read as 4: of two numbers the largest counts.')
  const derived = { ...recognition, field: 'intakeMode', written: null, value: 'accepting', because: 'weeks-so-accepting' as const }
  expect(recognitionWords(en, derived).words).toBe('Accepting: there are weeks, so you accept.')
})

it.each([
  ['startWaitWeeks', 6, '6'],
  ['intakeMode', 'matching', 'Na matching'],
  ['stop.reason', 'full', 'Alles is bezet'],
  ['stop.until', '2027-03-01', '1 maart 2027'],
  ['remark', null, 'leeg'],
] as const)('the value of %s, %s, reads %s', (field, value, words) => {
  expect(valueWords(nl, field, value)).toBe(words)
})

it('tells of what another stored the fields that the row would change', () => {
  const current = { version: 4 } as ImportRow['current']
  const changes = [{ field: 'startWaitWeeks', from: 9, to: 8 }]
  expect(currentWords(nl, { current, changes } as ImportRow)).toBe('Weken tot start 9')
  expect(currentWords(nl, { current: null, changes } as ImportRow)).toBe('')
})
