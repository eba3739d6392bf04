import { describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { type SignalStatus, signalStatuses } from '../../api/domain/codes.ts'
import { datesAfter, isAnswerLate, outcomesOf, type SignalHandler, signalAnswerDueAt, stepsFor } from '../../api/domain/signal-course.ts'

const DUE = 1_000
const calendar = amsterdamCalendar()
const at = (iso: string) => Date.parse(iso)

describe('the course of a signal', () => {
  it.each<[status: SignalStatus, handler: SignalHandler, so: string, steps: string]>([
    ['care-broker', 'care-broker', 'new', 'care-broker expert-team solved closed'],
    ['care-broker', 'care-broker', 'late', 'care-broker expert-team solved closed'],
    ['care-broker', 'care-broker', 'answered', 'expert-team solved closed'],
    ['care-broker', 'expert-team', 'new', ''],
    ['care-broker', 'expert-team', 'answered', ''],
    ['care-broker', 'expert-team', 'late', 'expert-team'],
    ['care-broker', 'expert-team', 'no broker', 'expert-team'],
    ['expert-team', 'care-broker', 'answered', ''],
    ['expert-team', 'expert-team', 'answered', 'solved closed'],
    ['solved', 'care-broker', 'answered', ''],
    ['solved', 'expert-team', 'answered', ''],
    ['closed', 'care-broker', 'answered', ''],
    ['closed', 'expert-team', 'answered', ''],
  ])('that is at %s lets a %s go on, when %s, to: %s', (status, handler, so, steps) => {
    const answeredAt = so === 'answered' ? 5 : null
    const now = so === 'late' ? DUE : DUE - 1
    const situation = { handler, hasCareBroker: so !== 'no broker', now }
    expect(stepsFor({ status, answerDueAt: DUE, answeredAt, forwardedAt: null }, situation).join(' ')).toBe(steps)
  })

  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-27T23:00:00Z', 'a Tuesday: until the end of Friday'],
    ['2026-11-27T22:30:00Z', '2026-12-02T23:00:00Z', 'a Friday evening: until the end of Wednesday'],
    ['2026-12-24T10:00:00Z', '2026-12-30T23:00:00Z', 'before Christmas: Christmas Day and the weekend do not count'],
    ['2026-11-28T10:00:00Z', '2026-12-02T23:00:00Z', 'a Saturday: from Monday on'],
  ])('given at %s asks an answer before %s (%s)', (given, due) => {
    expect(signalAnswerDueAt(at(given), calendar)).toBe(at(due))
  })

  it('is late from the due moment on, as long as nobody answered and nobody took it further', () => {
    const signal = { status: 'care-broker' as SignalStatus, answerDueAt: DUE, answeredAt: null }
    expect([DUE - 1, DUE].map((now) => isAnswerLate(signal, now))).toEqual([false, true])
    expect(isAnswerLate({ ...signal, answeredAt: DUE + 5 }, DUE + 9)).toBe(false)
    expect(isAnswerLate({ ...signal, status: 'expert-team' }, DUE + 9)).toBe(false)
  })

  it('keeps the first answer, and the day it went to the expert team', () => {
    const signal = { status: 'care-broker' as const, answerDueAt: DUE, answeredAt: null, forwardedAt: null }
    expect(datesAfter(signal, 'expert-team', { handler: 'care-broker', now: 7 })).toEqual({
      answeredAt: 7,
      forwardedAt: 7,
      finishedAt: null,
    })
    expect(datesAfter(signal, 'expert-team', { handler: 'expert-team', now: 7 })).toEqual({
      answeredAt: null,
      forwardedAt: 7,
      finishedAt: null,
    })
    const forwarded = { ...signal, status: 'expert-team' as const, answeredAt: 7, forwardedAt: 7 }
    expect(datesAfter(forwarded, 'solved', { handler: 'expert-team', now: 9 })).toEqual({ answeredAt: 7, forwardedAt: 7, finishedAt: 9 })
  })

  it('has an outcome for every end and none before', () => {
    expect(signalStatuses.filter((status) => outcomesOf[status].length > 0)).toEqual(['solved', 'closed'])
  })
})
