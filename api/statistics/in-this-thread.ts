import type { FactStore } from './fact-store.ts'
import { answerFrom, type Statistics, supplyFrom } from './port.ts'

/** What a provider saved just now is in the next answer. */
export function statisticsHere(store: FactStore): Statistics {
  return {
    async ask(question) {
      store.refresh()
      return answerFrom(store, question)
    },
    async supply(question) {
      store.refresh()
      return supplyFrom(store, question)
    },
    async firstDay() {
      store.refresh()
      return store.firstDay()
    },
  }
}
