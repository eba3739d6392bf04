import { useEffect, useRef, useState } from 'preact/hooks'
import type { Suggestion, SuggestionsAnswer } from '../../api/contract/suggestion.ts'
import { suggest } from '../api.ts'
import { usePage } from '../shared/page-context.ts'
import { mayHoldPersonalData, refusalOf } from './personal-data-check.ts'

export type SuggestionGroups = SuggestionsAnswer['groups']

const pause = 120

/** Suggestions for what is being typed; an answer that was overtaken, or whose field was left, is dropped. */
export function useSuggestions(accepts: (one: Suggestion) => boolean) {
  const { now } = usePage()
  const [groups, setGroups] = useState<SuggestionGroups>([])
  const [isReady, setIsReady] = useState(false)
  const running = useRef<AbortController | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => setIsReady(true), [])
  return { groups, ask, close, isReady }

  function ask(text: string) {
    stop()
    if (text.trim().length < 2) return setGroups([])
    const controller = new AbortController()
    running.current = controller
    timer.current = setTimeout(async () => {
      if (mayHoldPersonalData(text) && (await refusalOf(text, now).catch(() => true))) return setGroups([])
      const found = await suggested(text.trim(), controller.signal)
      if (found && !controller.signal.aborted) setGroups(found)
    }, pause)
  }

  /** For the whole text, else for the word that is being typed. */
  async function suggested(text: string, signal: AbortSignal): Promise<SuggestionGroups | null> {
    const outcome = await suggest(text, signal)
    if (outcome.kind !== 'answer') return null
    const kept = outcome.value.groups
      .map((group) => ({ ...group, items: group.items.filter(accepts) }))
      .filter((group) => group.items.length > 0)
    const last = text.split(/\s+/).at(-1) ?? ''
    return kept.length === 0 && last !== text && last.length > 2 ? suggested(last, signal) : kept
  }

  function close() {
    stop()
    setGroups([])
  }

  function stop() {
    clearTimeout(timer.current)
    running.current?.abort()
  }
}
