import { isAbsolute } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSettings, WrongSettings } from '../../api/env.ts'

describe('settings', () => {
  it('stand in for what is not set', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', isDemo: true, finderAccess: 'public', searchEngine: 'auto' })
  })

  it('the data folder is whole, whatever folder a child process runs in', () => {
    expect(isAbsolute(readSettings({}).dataDir)).toBe(true)
    expect(isAbsolute(readSettings({ DATA_DIR: 'elders' }).dataDir)).toBe(true)
  })

  it('in production there is no demo and the finder is for members', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ isDemo: false, finderAccess: 'members' })
  })

  it.each([
    ['PORT', 'tachtig', /PORT: verwacht een getal/],
    ['SEARCH_ENGINE', 'lucene', /SEARCH_ENGINE: verwacht auto, meilisearch of sqlite/],
    ['FINDER_ACCESS', 'iedereen', /FINDER_ACCESS: verwacht members of public/],
    ['DEMO', 'ja', /DEMO: verwacht 0 of 1/],
    ['MEILI_URL', 'hier', /MEILI_URL: verwacht een volledig adres/],
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
