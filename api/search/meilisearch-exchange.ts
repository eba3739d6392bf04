/**
 * One question to Meilisearch and its whole answer, by undici's own handler: the search asks all day, and the stream and the
 * abort signal that `request` makes for every answer cost more than reading it.
 */
import type { Dispatcher, Pool } from 'undici'

export interface Question {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: string
  headers: Record<string, string>
  body?: string
}

interface WholeAnswer {
  statusCode: number
  text: string
}

export function exchange(pool: Pool, question: Question, timeoutMs: number): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => pool.dispatch(question, new Exchange(timeoutMs, resolve, reject)))
}

class Exchange implements Dispatcher.DispatchHandler {
  private readonly timer: NodeJS.Timeout
  private readonly chunks: Buffer[] = []
  private statusCode = 0
  private late: Error | undefined
  private controller: Dispatcher.DispatchController | undefined

  constructor(
    timeoutMs: number,
    private readonly resolve: (answer: WholeAnswer) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.timer = setTimeout(() => this.giveUp(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.late) controller.abort(this.late)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.statusCode = statusCode
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk)
  }

  onResponseEnd(): void {
    clearTimeout(this.timer)
    this.resolve({ statusCode: this.statusCode, text: Buffer.concat(this.chunks).toString() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.timer)
    this.reject(error)
  }

  /** Also while it waits for a connection, when there is nothing to abort yet. */
  private giveUp(late: Error): void {
    this.late = late
    this.controller?.abort(late)
    this.reject(late)
  }
}
