import type { ReckonText } from './reckon-nl.ts'

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`)

export const reckonEn: ReckonText = {
  title: 'Work it out',
  label: 'Paste the application dates of your waiting list here, one a line',
  hint: 'Dates only, no names. Your browser counts them itself: nothing goes to Plekwijzer or anybody else.',
  counted: (count, longest, median) =>
    `${count === 1 ? '1 is waiting' : `${count} are waiting`}. The longest waits ${weeks(longest)}, the middle one (median) ${weeks(median)}.`,
  proposal: (count) => `Who applies now will probably wait ${weeks(count)}: as long as the first in line waits now.`,
  leftOut: 'One waits far longer than the rest. That one does not count for the expectation.',
  unread: (line, why) => `Line ${line}: ${why}`,
  why: {
    'no-day': 'this is no date. Write for example 1-4-2026.',
    'in-the-future': 'this day has yet to come.',
    'long-ago': 'this is more than five years ago. Is the year right?',
  },
  moreUnread: (count) => `And ${count} more.`,
  fillIn: (waiting, start) => `Fill in: ${waiting} waiting, ${weeks(start)} to start`,
}
