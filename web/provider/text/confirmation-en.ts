import type { ConfirmationText } from './confirmation-nl.ts'

export const confirmationEn: ConfirmationText = {
  title: 'Is this still right?',
  intro: (organisation) => `This is what stands now for ${organisation}. If all of it is still right, press the button.`,
  confirm: 'Everything is still right',
  changedSince: 'This was changed after the mail; it is not confirmed again.',
  done: (count) => (count === 1 ? 'Thank you, 1 row is confirmed' : `Thank you, ${count} rows are confirmed`),
  left: 'This was not confirmed. Look at it in My offers.',
  why: { 'changed-since': 'this was changed after the mail', 'not-right': 'this cannot be confirmed as it is' },
  grid: 'To My offers',
  deadTitle: 'This link no longer works',
  dead: {
    unknown: 'The link is not complete. Copy all of it, or sign in and confirm in My offers.',
    used: 'The link was used already; it works once. Sign in to see what stands.',
    expired: 'The link has expired; it works for seven days. Sign in and confirm in My offers.',
    withdrawn: 'You no longer keep availability for this organisation. Ask the administrator of your organisation.',
  },
}
