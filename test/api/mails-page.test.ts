import { describe, expect, it } from 'vitest'
import { invitationLetter } from '../../api/mail/letters/invitation.ts'
import { queueMail } from '../../db/queries/mails.ts'
import { type FinderApp, sharedFinderApp } from './finder-app.ts'
import { signedInAs } from './signed-in.ts'
import { Visitor } from './visitor.ts'

const LINK = 'http://localhost/uitnodiging?token=abc'
const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'bericht@plekwijzer.example' }
const demo = await sharedFinderApp({ DEMO: '1' })
const demoThatSends = await sharedFinderApp({ DEMO: '1', ...mail })
const realSite = await sharedFinderApp({ DEMO: '0' })

const letter = invitationLetter({
  language: 'nl',
  link: LINK,
  organisationName: 'Zorg Noord',
  role: 'referrer',
  invitedByName: 'Kim',
  expiresAt: demo.deps.now() + 7 * 86_400_000,
})

function queue(app: FinderApp, toAddress: string, secondsLater = 0) {
  return queueMail(app.deps.db, { ...letter, toAddress, organisationId: null }, app.deps.now() + secondsLater * 1_000)
}

async function asAdmin(app: FinderApp) {
  return new Visitor(app, (await signedInAs(app, 'admin')).Cookie)
}

describe('the mails of the demo', () => {
  it('are shown to its administrator, newest first and with links that work', async () => {
    queue(demo, 'eerst@zorg.example')
    queue(demo, 'laatst@zorg.example', 1)
    const { status, data } = await (await asAdmin(demo)).get('/beheer/mails')
    expect(status).toBe(200)
    if (data.kind !== 'mails') throw new Error(data.kind)
    expect(data.mails?.map(({ toAddress }) => toAddress)).toEqual(['laatst@zorg.example', 'eerst@zorg.example'])
    expect(data.mails?.[0]).toMatchObject({ subject: letter.subject, language: 'nl', text: expect.stringContaining(LINK) })
  })

  it.each(['referrer', 'organisation-admin', 'region-manager', 'policy-reader'] as const)('are not shown to a %s', async (role) => {
    queue(demo, 'geheim@zorg.example')
    const visit = await new Visitor(demo, (await signedInAs(demo, role)).Cookie).get('/beheer/mails')
    expect(visit.status).toBe(403)
    expect(JSON.stringify(visit.data)).not.toContain('geheim@zorg.example')
  })

  it('are not shown to who is not signed in', async () => {
    expect((await new Visitor(demo).get('/beheer/mails')).at).toBe('/inloggen?terug=%2Fbeheer%2Fmails')
  })

  it('are not shown where a server sends them', async () => {
    queue(demoThatSends, 'iemand@zorg.example')
    expect((await (await asAdmin(demoThatSends)).get('/beheer/mails')).data).toEqual({ kind: 'mails', mails: null })
  })

  it('are not shown outside the demo, to nobody', async () => {
    queue(realSite, 'iemand@zorg.example')
    expect((await (await asAdmin(realSite)).get('/beheer/mails')).status).toBe(404)
    expect((await new Visitor(realSite).get('/beheer/mails')).status).toBe(404)
  })
})
