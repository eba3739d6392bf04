/** A sleep that can be cut short, and that remembers a call that came while nobody slept. */
export interface Alarm {
  ring(): void
  /** Until the time has passed or the alarm rings. */
  wait(ms: number): Promise<void>
  /** Until the time has passed, whoever rings. */
  waitOut(ms: number): Promise<void>
  /** Wakes everyone, for good. */
  end(): void
}

export function createAlarm(): Alarm {
  let hasRung = false
  let hasEnded = false
  let wakeUp: (() => void) | null = null

  const pause = (ms: number, isDeaf: boolean) =>
    new Promise<void>((resolve) => {
      if (hasEnded || (hasRung && !isDeaf)) return resolve()
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        if (isDeaf && !hasEnded) return
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    ring() {
      hasRung = true
      wakeUp?.()
    },
    async wait(ms) {
      await pause(ms, false)
      hasRung = false
      wakeUp = null
    },
    async waitOut(ms) {
      await pause(ms, true)
      wakeUp = null
    },
    end() {
      hasEnded = true
      wakeUp?.()
    },
  }
}
