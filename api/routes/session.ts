/** Who is asking, on whose behalf, and what that allows; nobody is an answer too. */
import { Hono } from 'hono'
import { callerOf } from '../http/caller.ts'
import { type Caller, type OrganisationOfCaller, rightsOf } from '../usecases/caller.ts'

export function sessionRoutes() {
  return new Hono().get('/session', (c) => c.json(sessionAnswer(callerOf(c)), 200, { 'Cache-Control': 'no-store' }))
}

function sessionAnswer(caller: Caller) {
  const { person, organisation, organisations } = caller
  return {
    person: person && {
      id: person.id,
      name: person.name,
      email: person.email,
      language: person.language,
      needsSecondFactor: person.needsSecondFactor,
    },
    organisation: organisation && organisationAnswer(organisation),
    organisations: organisations.map(organisationAnswer),
    rights: rightsOf(caller),
  }
}

function organisationAnswer({ id, kind, name, held }: OrganisationOfCaller) {
  return { id, kind, name, roles: held.map(({ role, regionCodes }) => ({ role, regions: [...regionCodes] })) }
}
