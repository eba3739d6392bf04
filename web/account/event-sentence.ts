import type { AuditEvent } from '../../api/contract/organisation.ts'
import type { Language } from '../../api/contract/page.ts'
import { roleLabels } from '../../api/contract/role-labels.ts'
import { roles } from '../../api/domain/roles.ts'
import type { LogText } from './text/log-nl.ts'

interface Words {
  text: LogText
  language: Language
  regionNames: Record<string, string>
}

/** One event as a sentence that a person can check against memory. What has no words yet is told by its code. */
export function eventSentence(event: AuditEvent, words: Words): string {
  const { text, regionNames } = words
  const of = event.subjectName ?? regionNames[event.subjectId] ?? ''
  const tell = text.actions[event.action]
  const told = tell ? tell({ of, how: howOf(event, words) }) : text.other(event.action, of)
  return `${actorWords(event, text)} ${told}.`
}

function actorWords({ actor, actorName }: AuditEvent, text: LogText): string {
  const [kind, id = ''] = actor.split(':')
  switch (kind) {
    case 'user':
      return actorName ?? text.somebody
    case 'oidc':
      return text.identityProvider(id)
    case 'key':
      return text.key(actorName ?? id)
    case 'anonymous':
      return text.somebody
    default:
      return text.program(actor)
  }
}

/** What came with it: only what has words; the rest stays in the store. */
function howOf({ detail }: AuditEvent, words: Words): string {
  const parts = [
    roleChange(detail, words),
    typeof detail.with === 'string' && (words.text.ways[detail.with] ?? words.text.through(detail.with)),
    typeof detail.why === 'string' && (words.text.reasons[detail.why] ?? detail.why),
    typeof detail.count === 'number' && String(detail.count),
    detail.left === true && words.text.left,
    ...listOf(detail.changed).map((field) => words.text.fields[field] ?? field),
    ...changesOf(detail.changes, words.text),
    ...listOf(detail.regionCodes).map((code) => words.regionNames[code] ?? code),
  ]
  return parts.filter(Boolean).join(', ')
}

function roleChange(detail: Record<string, unknown>, { language }: Words): string {
  const [before, after] = [detail.before, detail.after].map((given) => roleWords((given as { role?: unknown } | undefined)?.role, language))
  if (before && after) return `${before} → ${after}`
  return roleWords(detail.role, language)
}

function roleWords(given: unknown, language: Language): string {
  const role = roles.find((one) => one === given)
  return role ? roleLabels[language][role] : ''
}

function changesOf(changes: unknown, text: LogText): string[] {
  if (typeof changes !== 'object' || changes === null) return []
  return Object.entries(changes).map(([field, value]) => {
    const [from, to] = (Array.isArray(value) ? value : []).map(String)
    return text.changes[field]?.(from ?? '', to ?? '') ?? field
  })
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
