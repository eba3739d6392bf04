import { useState } from 'preact/hooks'
import { isPasskeyPossible, type PasskeyOutcome } from './passkey-calls.ts'
import type { PasskeyText } from './text/passkey-nl.ts'

/** What is going on with the device, in words; null: nothing. */
export function usePasskey(text: PasskeyText, stopped: string) {
  const [message, setMessage] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function ask(call: () => Promise<PasskeyOutcome>, goOn: () => void): Promise<void> {
    if (!isPasskeyPossible()) return setMessage(text.notPossible)
    setIsBusy(true)
    setMessage(text.busy)
    const outcome = await call()
    setIsBusy(false)
    setMessage(null)
    if (outcome.state === 'done') goOn()
    else setMessage(wordsFor(outcome))
  }

  function wordsFor(outcome: Exclude<PasskeyOutcome, { state: 'done' }>): string {
    switch (outcome.state) {
      case 'stopped':
        return stopped
      case 'known':
        return text.known
      case 'problem':
        return outcome.problem?.detail ?? text.failed
    }
  }

  return { ask, isBusy, message }
}
