/** Every error leaves in one shape: RFC 9457 problem details in Dutch, with a stable code. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Conflict, invalidInput, type Problem, problem } from '../contract/problem.ts'

export const problems = {
  invalidInput,
  notFound: () => problem(404, 'not-found', 'Niet gevonden', 'Dit adres bestaat niet. Begin opnieuw bij zoeken.'),
  unknownOffer: () => problem(404, 'unknown-offer', 'Aanbod niet gevonden', 'Dit aanbod bestaat niet. Zoek opnieuw.'),
  unknownProvider: () =>
    problem(404, 'unknown-provider', 'Zorgaanbieder niet gevonden', 'Deze zorgaanbieder bestaat niet of heeft nu geen aanbod.'),
  endedOffer: (title: string, alternatives: { id: string; title: string }[]) =>
    problem(410, 'ended-offer', 'Dit aanbod is beëindigd', `"${title}" is er niet meer. Hieronder staat ander aanbod van dezelfde soort.`, {
      alternatives,
    }),
  signInNeeded: () => problem(401, 'sign-in-needed', 'Inloggen nodig', 'Dit is alleen te zien voor wie is ingelogd.'),
  secondStepNeeded: () =>
    problem(
      403,
      'second-step-needed',
      'Eerst de tweede stap',
      'Stel in je account de tweede stap bij het inloggen in. Daarna kun je verder.',
    ),
  organisationNeeded: () =>
    problem(
      403,
      'organisation-needed',
      'Namens welke organisatie?',
      'Je hoort bij meer organisaties, of niet bij deze. Noem haar kenmerk in Plekwijzer-Organisation.',
    ),
  unknownKey: () =>
    problem(
      401,
      'unknown-key',
      'Deze sleutel werkt niet',
      'Hij is onbekend, verlopen of ingetrokken. Stuur Authorization: Bearer met een sleutel die werkt.',
    ),
  notAllowed: () =>
    problem(403, 'not-allowed', 'Dat mag je niet', 'Je rol geeft hier geen recht op. Vraag het de beheerder van je organisatie.'),
  changedMeanwhile: (conflicts: Conflict[]) =>
    problem(
      409,
      'changed-meanwhile',
      'Ondertussen veranderd',
      'Iemand anders heeft dit net aangepast. Kijk naar de nieuwe waarden en kies opnieuw. Er is niets van jou opgeslagen.',
      { conflicts },
    ),
  unknownHere: () =>
    problem(404, 'unknown', 'Niet gevonden', 'Dit bestaat niet, of het is niet van jou. Kijk of je voor de goede organisatie werkt.'),
  tooLate: () => problem(409, 'too-late', 'Dat kan niet meer', 'Iemand anders was je voor. Laad de lijst opnieuw.'),
  lastAdmin: () =>
    problem(
      409,
      'last-admin',
      'Dit is de laatste beheerder',
      'Maak eerst iemand anders beheerder van de organisatie. Daarna kan deze rol eindigen.',
    ),
  notThisSecondFactor: (why: 'own' | 'also-elsewhere') =>
    problem(
      409,
      why === 'own' ? 'own-second-factor' : 'also-elsewhere',
      'Deze tweede stap kun je niet weghalen',
      why === 'own'
        ? 'Van jezelf stel je de tweede stap opnieuw in bij je account.'
        : 'Deze persoon werkt ook voor een organisatie die jij niet beheert. Vraag het de regiobeheerder of de beheerder van Plekwijzer.',
    ),
  tooManyInvitations: () =>
    problem(429, 'too-many-invitations', 'Even wachten', 'Er zijn kort na elkaar veel uitnodigingen verstuurd. Probeer het later opnieuw.'),
  invitationGone: (state: 'expired' | 'used' | 'withdrawn' | 'unknown') => {
    const { title, detail } = invitationsGone[state]
    return problem(state === 'unknown' ? 404 : 410, `invitation-${state}`, title, detail)
  },
  invitationOfOther: (invitee: 'known' | 'elsewhere' | 'someone-else') => {
    const { status, title, detail } = invitationsOfOther[invitee]
    return problem(status, `invitation-${invitee}`, title, detail)
  },
  notJson: () => problem(415, 'not-json', 'Deze vorm kan hier niet', 'Stuur JSON, met Content-Type: application/json.'),
  brokenJson: () =>
    problem(400, 'broken-json', 'De JSON klopt niet', 'Wat je stuurt is niet te lezen als JSON. Kijk naar haakjes en komma’s.'),
  wrongMethod: (allowed: readonly string[]) =>
    problem(405, 'wrong-method', 'Deze methode kan hier niet', `Gebruik ${allowed.join(' of ')}.`),
  brokenAddress: () =>
    problem(
      400,
      'broken-address',
      'Het adres klopt niet',
      'In het adres staan tekens die niet te lezen zijn. Typ de zoekopdracht opnieuw.',
    ),
  tooMany: () =>
    problem(429, 'too-many-requests', 'Even wachten', 'Er komen te veel vragen van dit adres. Probeer het over een minuut opnieuw.'),
  tooLarge: () => problem(413, 'too-large', 'Te groot', 'Wat je stuurt is te groot. Stuur minder tegelijk.'),
  wrongOrigin: () => problem(403, 'wrong-origin', 'Niet toegestaan', 'Deze vraag komt van een andere site. Open de pagina opnieuw.'),
  internal: (reference: string) =>
    problem(500, 'internal', 'Er ging iets mis', `Probeer het opnieuw. Blijft het misgaan, noem dan kenmerk ${reference}.`, { reference }),
  busy: () =>
    problem(
      503,
      'busy',
      'Even wachten',
      'Er wordt net veel tegelijk bewaard. Er is niets van jou bewaard; probeer het over een paar seconden opnieuw.',
    ),
  figuresAway: () => problem(503, 'figures-away', 'De cijfers zijn er nu even niet', 'Probeer het over een halve minuut opnieuw.'),
  unavailable: () => problem(503, 'unavailable', 'Zoeken lukt nu even niet', 'Probeer het over een halve minuut opnieuw.'),
}

const invitationsGone = {
  expired: { title: 'Deze uitnodiging is verlopen', detail: 'Een uitnodiging werkt zeven dagen. Vraag om een nieuwe.' },
  used: { title: 'Deze uitnodiging is al gebruikt', detail: 'Je kunt gewoon inloggen. Was jij het niet? Meld dat bij wie je uitnodigde.' },
  withdrawn: {
    title: 'Deze uitnodiging werkt niet meer',
    detail: 'Zij is ingetrokken of door een nieuwere vervangen. Kijk of je een latere mail hebt.',
  },
  unknown: {
    title: 'Deze uitnodiging kennen we niet',
    detail: 'Kijk of de link helemaal is overgenomen, of vraag om een nieuwe uitnodiging.',
  },
}

const invitationsOfOther = {
  known: { status: 401, title: 'Log eerst in', detail: 'Je hebt al een account met dit e-mailadres. Log in en open de link opnieuw.' },
  elsewhere: {
    status: 401,
    title: 'Log in via je organisatie',
    detail: 'Deze organisatie heeft een eigen inlogvoorziening. Log daarmee in en open de link opnieuw.',
  },
  'someone-else': {
    status: 403,
    title: 'Deze uitnodiging is voor een ander adres',
    detail: 'Je bent ingelogd met een ander e-mailadres. Log uit, en log in met het adres waaraan de uitnodiging is gestuurd.',
  },
}

export function answerProblem(c: Context, found: Problem): Response {
  return c.body(JSON.stringify(found), found.status as ContentfulStatusCode, { 'Content-Type': 'application/problem+json; charset=utf-8' })
}
