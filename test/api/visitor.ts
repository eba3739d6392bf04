/** A browser without script, in process: keeps its cookies, sends forms, follows where it is sent. */
import type { PageData } from '../../api/contract/page.ts'
import type { FinderApp } from './finder-app.ts'

export interface Visit {
  status: number
  /** Where it ended up: path and query. */
  at: string
  /** How the pages on the way answered, the last one included. */
  statuses: number[]
  data: PageData
  headers: Headers
}

export class Visitor {
  private readonly cookies = new Map<string, string>()
  private readonly app: FinderApp

  constructor(app: FinderApp, cookieHeader = '') {
    this.app = app
    for (const part of cookieHeader.split('; ').filter(Boolean)) this.keep(part)
  }

  get(path: string): Promise<Visit> {
    return this.go(path, {})
  }

  post(path: string, fields: Record<string, string> = {}): Promise<Visit> {
    return this.go(path, { method: 'POST', body: new URLSearchParams(fields) })
  }

  /** One step: without going where it is sent. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await this.app.request(path, { ...init, headers: { Origin: 'http://localhost', Cookie: this.cookieHeader() } })
    for (const line of answer.headers.getSetCookie()) this.keep(line)
    return answer
  }

  /** Another tab, or another device that got hold of the same cookies. */
  twin(): Visitor {
    return new Visitor(this.app, this.cookieHeader())
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private async go(path: string, init: RequestInit): Promise<Visit> {
    const statuses: number[] = []
    let at = path
    let answer = await this.send(at, init)
    statuses.push(answer.status)
    for (let step = 0; step < 8 && answer.headers.has('Location'); step++) {
      at = answer.headers.get('Location') ?? ''
      answer = await this.send(at)
      statuses.push(answer.status)
    }
    return { status: answer.status, at, statuses, data: this.app.lastPage().data, headers: answer.headers }
  }

  private keep(line: string) {
    const [pair = ''] = line.split(';')
    const name = pair.slice(0, pair.indexOf('='))
    if (/Max-Age=0(?:;|$)/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(name.length + 1))
  }
}
