import { isAbsolute } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, WrongSettings } from '../../api/env.ts'

const production = { NODE_ENV: 'production', SMTP_URL: 'smtps://plek:geheim@mail.example', MAIL_FROM: 'bericht@plek.example' }

describe('settings', () => {
  it('stand in for what is not set', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', isDemo: true, finderAccess: 'public', searchEngine: 'auto' })
  })

  it('the data folder is whole, whatever folder a child process runs in', () => {
    expect(isAbsolute(readSettings({}).dataDir)).toBe(true)
    expect(isAbsolute(readSettings({ DATA_DIR: 'elders' }).dataDir)).toBe(true)
  })

  it('in production there is no demo and the finder is for members', () => {
    expect(readSettings(production)).toMatchObject({ isDemo: false, finderAccess: 'members' })
  })

  it('production does not start without mail: nobody could be invited', () => {
    const starting = () => readSettings({ NODE_ENV: 'production' })
    expect(starting).toThrow(/SMTP_URL: nodig met NODE_ENV=production, om mensen uit te nodigen/)
    expect(starting).toThrow(/MAIL_FROM: nodig/)
  })

  it.each([
    ['bericht@plek.example', { name: '', address: 'bericht@plek.example' }],
    ['Plekwijzer Foodvalley <bericht@plek.example>', { name: 'Plekwijzer Foodvalley', address: 'bericht@plek.example' }],
    [undefined, { name: 'Plekwijzer', address: 'plekwijzer@localhost' }],
  ])('MAIL_FROM=%s is the sender %o', (MAIL_FROM, sender) => {
    expect(readSettings({ MAIL_FROM }).mailFrom).toEqual(sender)
  })

  it('an address that is a number still gives mails a name', () => {
    expect(readSettings({ HOST: '::1' }).siteHost).toBe('localhost')
  })

  it('a refused setting is named, never shown: it may be a secret', () => {
    expect(() => readSettings({ SMTP_URL: 'http://plek:geheim@mail.example' })).toThrow(/^(?![\s\S]*geheim)[\s\S]*SMTP_URL/)
  })

  it.each([
    ['PORT', 'tachtig', /PORT: verwacht een getal/],
    ['SEARCH_ENGINE', 'lucene', /SEARCH_ENGINE: verwacht auto, meilisearch of sqlite/],
    ['FINDER_ACCESS', 'iedereen', /FINDER_ACCESS: verwacht members of public/],
    ['DEMO', 'ja', /DEMO: verwacht 0 of 1/],
    ['MEILI_URL', 'hier', /MEILI_URL: verwacht een volledig adres/],
    ['SMTP_URL', 'https://mail.example', /SMTP_URL: verwacht een adres dat begint met smtp/],
    ['MAIL_FROM', 'Plek <bericht@plek.example>, ander@x.example', /MAIL_FROM: verwacht een mailadres/],
    ['MAIL_FROM', 'Plek\nBcc: x <bericht@plek.example>', /MAIL_FROM: verwacht een mailadres/],
    ['MAIL_REPLY_TO', 'Hulp <hulp@plek.example>', /MAIL_REPLY_TO: verwacht een mailadres/],
    ['MAP_TILES_URL', 'https://kaart.example/tegels', /\{z\}, \{x\} en \{y\}/],
  ])('%s=%s is refused with what is right', (name, value, message) => {
    expect(() => readSettings({ [name]: value })).toThrow(message)
  })

  it('names every wrong setting at once', () => {
    expect(() => readSettings({ PORT: 'x', DEMO: 'y' })).toThrow(/(?=[\s\S]*PORT:)(?=[\s\S]*DEMO:)/)
  })

  it('the demo is refused where others can reach it', () => {
    expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(WrongSettings)
    expect(readSettings({ HOST: '0.0.0.0', DEMO: '0' }).isDemo).toBe(false)
  })
})
