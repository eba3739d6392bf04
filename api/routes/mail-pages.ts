/** The demo's mails on screen. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { listMails } from '../usecases/list-mails.ts'

export function mailPages(deps: AppDeps) {
  return new Hono().get('/beheer/mails', async (c) => {
    const found = listMails(deps, callerOf(c))
    switch (found.state) {
      case 'not-here':
        return deps.notFoundPage(c)
      case 'not-allowed':
        return (await pageRefusal(c, deps)) ?? notAllowed(c, deps)
      case 'found':
        return showPage(c, deps, { kind: 'mails', mails: found.mails })
    }
  })
}
