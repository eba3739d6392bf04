import { useEffect, useRef, useState } from 'preact/hooks'
import type { FinderNames, PageData } from '../../api/contract/page.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { type Outcome, searchOffers } from '../api.ts'
import { finderAddress, only, type Query, queryOf, type View, viewOf, without } from '../shared/address.ts'
import { onBehalf } from '../shared/on-behalf.ts'
import { usePage } from '../shared/page-context.ts'
import { type FinderState, fieldsOf, firstState, isRefused, isResolved, placeNamed, remembered, unsent } from './finder-state.ts'
import { mayHoldPersonalData, refusalOf } from './personal-data-check.ts'

/** Below this a search feels immediate, and a busy state would only flicker. */
const busyAfter = 300

interface Options {
  names?: Partial<FinderNames>
  view?: View
}

export interface Finder {
  state: FinderState
  setField: (name: keyof FinderState['fields'], value: string) => void
  /** Another search that was not made from the fields: what was typed but not sent stays in them. */
  go: (query: Query, options?: Options) => void
  /** The search that the fields say. */
  search: (query: Query, options?: Options) => void
  retry: () => void
}

export function useFinder(data: Extract<PageData, { kind: 'finder' }>): Finder {
  const page = usePage()
  const [state, setState] = useState(() => firstState(data, page.url, page.now))
  const newest = useRef(state)
  newest.current = state
  const asked = useRef(0)
  const running = useRef<AbortController | null>(null)
  const seen = useRef(new Map<string, { answer: SearchAnswer; answered: Query; names: FinderNames }>())
  const begun = useRef(0)

  useEffect(() => {
    begun.current = performance.now()
    if (state.answer) seen.current.set(addressNow(), { answer: state.answer, answered: state.query, names: state.names })
    const onPopState = () => restore()
    addEventListener('popstate', onPopState)
    if (isRefused(state.problem)) history.replaceState(null, '', onBehalf(finderAddress(state.query, state.view)))
    if (state.view === 'map' && state.answer) run(state.query, 'map', state.names, true)
    return () => removeEventListener('popstate', onPopState)
  }, [])

  return { state, setField, go: (query, options) => move(query, options, true), search, retry }

  function setField(name: keyof FinderState['fields'], value: string) {
    setState((old) => ({ ...old, fields: { ...old.fields, [name]: value } }))
  }

  async function search(query: Query, options: Options = {}) {
    const words = only(query, 'q')
    if (mayHoldPersonalData(words)) {
      const problem = await refusalOf(words, page.now).catch(() => null)
      if (problem) return setState((old) => ({ ...old, problem }))
    }
    move(query, options, false)
  }

  /** A place that only the server can resolve goes there with everything else, as the form itself would. */
  function move(query: Query, options: Options = {}, keepsTyped: boolean) {
    const { view: oldView, names: oldNames } = newest.current
    const view = options.view ?? oldView
    const address = finderAddress(query, view)
    if (!isResolved(query)) return location.assign(onBehalf(address))
    if (address !== addressNow()) history.pushState(null, '', onBehalf(address))
    const names = { ...oldNames, chosen: remembered(oldNames, newest.current.answer), ...options.names }
    run(query, view, namesFor(query, newest.current, names), keepsTyped)
  }

  function retry() {
    const { query, view, names } = newest.current
    run(query, view, names, true)
  }

  function restore() {
    const query = queryOf(location.search)
    const view = viewOf(location.search)
    const known = seen.current.get(addressNow())
    if (known) {
      running.current?.abort()
      asked.current++
      setState((old) => ({
        ...old,
        query,
        view,
        ...known,
        fields: fieldsOf(query, known.names),
        problem: null,
        failure: null,
        isBusy: false,
      }))
    } else if (isNamed(query, newest.current.names)) run(query, view, namesFor(query, newest.current, newest.current.names), false)
    else location.reload()
  }

  /** Old results stay until the new ones are there; an answer that was overtaken is dropped. */
  async function run(query: Query, view: View, names: FinderNames, keepsTyped: boolean) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const turn = ++asked.current
    setState((old) => ({
      ...old,
      query,
      view,
      names,
      fields: { ...fieldsOf(query, names), ...(keepsTyped && unsent(old)) },
      failure: null,
    }))
    const slow = setTimeout(() => turn === asked.current && setState((old) => ({ ...old, isBusy: true })), busyAfter)
    const outcome = await searchOffers(view === 'map' ? wholeMap(query) : query, controller.signal)
    clearTimeout(slow)
    if (turn === asked.current) setState((old) => ({ ...old, ...after(outcome, query, names), isBusy: false }))
  }

  function after(outcome: Outcome<SearchAnswer>, query: Query, names: FinderNames): Partial<FinderState> {
    switch (outcome.kind) {
      case 'answer': {
        const known = { answer: outcome.value, answered: query, names: { ...names, chosen: remembered(names, outcome.value) } }
        seen.current.set(addressNow(), known)
        return { ...known, problem: null, failure: null, now: page.now + performance.now() - begun.current }
      }
      case 'problem':
        return { problem: outcome.problem }
      case 'failure':
        return { failure: outcome.failure }
      case 'aborted':
        return {}
    }
  }
}

/** A map shows as much as one answer can hold, instead of one page of the list. */
function wholeMap(query: Query): Query {
  return { pageSize: ['100'], ...without(query, 'page') }
}

function addressNow(): string {
  return finderAddress(queryOf(location.search), viewOf(location.search))
}

function namesFor(query: Query, state: FinderState, names: FinderNames): FinderNames {
  const asked = { ...state, names }
  const code = only(query, 'near')
  const near = placeNamed(asked, code) ?? (code ? { code, label: code } : undefined)
  return {
    ...names,
    municipality: placeNamed(asked, only(query, 'municipality')),
    near,
    nearPoint: code === names.near?.code ? names.nearPoint : undefined,
  }
}

function isNamed(query: Query, names: FinderNames): boolean {
  const municipality = only(query, 'municipality')
  const near = only(query, 'near')
  return (!municipality || municipality === names.municipality?.code) && (!near || near === names.near?.code || /^\d{4}$/.test(near))
}
