/** One's own name, and the language of screens and mails. */
import type { Database } from '../../db/client.ts'
import { profileStore } from '../../db/queries/profile.ts'
import { personalDataIn } from '../domain/personal-data.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'

type ProfileDeps = Pick<AccessDeps, 'access' | 'now' | 'reference' | 'committed'> & { db: Database }

export type ChangedProfile = { state: 'changed' } | { state: 'fault'; fault: 'missing' | 'too-long' | 'personal' }

const MOST_NAME_CHARACTERS = 100

export function changeProfile(deps: ProfileDeps, caller: Caller, asked: { name: string; language: 'nl' | 'en' }): ChangedProfile {
  const { person } = caller
  if (!person) throw new Error('a profile without a person')
  const name = asked.name.trim().replace(/\s+/g, ' ')
  if (name === '') return { state: 'fault', fault: 'missing' }
  if (name.length > MOST_NAME_CHARACTERS) return { state: 'fault', fault: 'too-long' }
  if (personalDataIn(name, deps.reference().today)) return { state: 'fault', fault: 'personal' }
  const changed = [...(name === person.name ? [] : ['name']), ...(asked.language === person.language ? [] : ['language'])]
  if (changed.length > 0) store(deps, caller, { id: person.id, name, language: asked.language }, changed)
  return { state: 'changed' }
}

/** The audit says that the name changed, not what it was. */
function store(deps: ProfileDeps, caller: Caller, profile: { id: string; name: string; language: 'nl' | 'en' }, changed: string[]): void {
  const at = deps.now()
  deps.db.$client.transaction(() => {
    profileStore(deps.db).change({ ...profile, at })
    const { actor, fromAddress } = caller
    const subject = { subjectKind: 'user', subjectId: profile.id }
    deps.access.audit({ at, actor, action: 'profile-changed', ...subject, detail: { changed }, fromAddress })
  })()
  deps.committed()
}
