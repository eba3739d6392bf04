import type { FaultText } from './faults-nl.ts'

export const faultsEn: FaultText = {
  summary: 'This is not right yet',
  titlePrefix: 'Error: ',
  words: {
    missing: (label) => `Fill in “${label}”.`,
    'not-an-address': () => 'This is not an e-mail address. Enter the whole address, for example name@organisation.nl.',
    refused: () => 'This e-mail address and password do not belong together, or there is no such account. Try again.',
    limited: () => 'There were too many attempts.',
    elsewhere: () => 'Your organisation has its own sign-in. Use the button at the top.',
    'wrong-code': () => 'This code is not right. Copy the code your app shows now. Also check whether the clock of your phone is right.',
    'used-code': () => 'This code has been used. Wait until your app shows a new one, and enter that.',
    'clock-off': () => 'The clock of your phone is not right. Set the time of your phone to automatic and enter the new code.',
    'incomplete-code': () => 'A code has 6 digits.',
    'too-short': () => 'This password is too short. Use at least 12 characters.',
    'too-long': (label) => `“${label}” is too long. Make it shorter.`,
    common: () => 'This password is used a lot and easy to guess. Choose another one.',
    'holds-own-name': () => 'This password holds your name or e-mail address. That is easy to guess. Choose another one.',
    'wrong-password': () => 'This is not your current password. Try again.',
    'same-address': () => 'This is your e-mail address already.',
    'address-in-use': () => 'This e-mail address cannot be used. Use another one.',
    'not-allowed': (label) => `This choice is not possible for “${label}”. Choose another one.`,
    'already-member': () => 'This person has this role here already.',
    'last-admin': () => 'This is the last administrator. First make somebody else administrator.',
    'also-elsewhere': () =>
      'This person also works for an organisation that you do not manage. Ask the region manager or the administrator of Plekwijzer.',
    unknown: () => 'This is no longer there. Perhaps somebody else just changed it.',
    'name-in-use': () => 'There is an organisation with this name already.',
    'set-up-expired': () => 'Setting up took too long. Start again.',
    unchanged: () => 'It is like this already. Choose something else.',
    personal: (label) => `“${label}” seems to hold details of a child. Remove them.`,
  },
  fieldWords: {
    'not-allowed regionCodes': 'Choose only regions for which you hold a role yourself, and only with a role that is held for regions.',
    'not-allowed locationIds': 'Only an editor of availability can be held to locations.',
    'limited email': 'Many invitations were sent shortly after each other.',
    'wrong-code recovery': 'This recovery code is not right, or has been used. Check whether you copied all of it.',
    'unknown providerId': 'This care provider has no contract in this region. Choose one that has.',
    'name-in-use providerId': 'This care provider takes part already. Find the organisation in the list.',
    'not-allowed providerId': 'Choose a care provider only with the kind “care provider”.',
    'unknown municipalityCode': 'This municipality is not part of the region. Choose another one.',
    'not-allowed municipalityCode': 'Choose a municipality only with the kind “local team”.',
    'unchanged role': 'This person has this role already. Choose another one.',
    'already-member role': 'This person holds that role too. End this one instead of changing it.',
  },
  digitsMissing: (missing: number) =>
    missing > 0 ? `${missing === 1 ? '1 digit is' : `${missing} digits are`} missing.` : 'A code has 6 digits; you entered more.',
  clock: (minutes: number, isAhead: boolean) =>
    `The clock of your phone is about ${minutes === 1 ? '1 minute' : `${minutes} minutes`} ${isAhead ? 'ahead' : 'behind'}. Set the time of your phone to automatic and enter the new code.`,
  wait: (minutes: number) => {
    if (minutes <= 1) return 'Wait a minute and try again.'
    return `Wait ${minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`} and try again.`
  },
}
