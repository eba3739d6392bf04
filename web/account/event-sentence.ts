import type { AuditEvent } from '../../api/contract/organisation.ts'
import type { Language } from '../../api/contract/page.ts'
import type { OrganisationText } from './text/organisation-nl.ts'

interface Words {
  text: OrganisationText
  language: Language
  regionNames: Record<string, string>
}

/** One event as a sentence that a person can check against memory. */
export function eventSentence(event: AuditEvent, { text }: Words): string {
  return `${actorWords(event, text)}: ${text.log.other(event.action, event.subjectName ?? '')}`
}

function actorWords({ actor, actorName }: AuditEvent, { log }: OrganisationText): string {
  const [kind, id = ''] = actor.split(':')
  switch (kind) {
    case 'user':
      return actorName ?? log.somebody
    case 'key':
      return log.key(actorName ?? id)
    case 'anonymous':
      return log.nobody
    default:
      return log.program(actor)
  }
}
