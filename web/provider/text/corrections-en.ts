import type { CorrectionsText } from './corrections-nl.ts'

export const correctionsEn: CorrectionsText = {
  title: 'Notices about your offers',
  back: 'My offers',
  intro: 'Referrers say that something is not right. Mend it, or say how it is. This is not public.',
  none: 'There are no open notices.',
  answered: 'Answered in the last thirty days',
  by: (organisation, day) => `Reported by ${organisation} on ${day}.`,
  escalates: (day) => `Without an answer the region sees this notice from ${day}.`,
  choose: 'Choose an answer.',
  change: 'Change the availability',
  codes: {
    'wait-differs': 'The wait is different',
    'no-place': 'There is no place',
    'contact-wrong': 'The contact is wrong',
    'target-group-wrong': 'The target group is wrong',
  },
  answers: { corrected: 'Mended', 'is-right': 'It is right', 'call-us': 'Call us' },
}
