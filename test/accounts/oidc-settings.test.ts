import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/env.ts'
import { readOidcProviders } from '../../api/oidc-settings.ts'

const entra = {
  id: 'entra-ede',
  label: 'Gemeente Ede',
  issuer: 'https://login.microsoftonline.com/0f3c/v2.0',
  clientId: 'plekwijzer',
  clientSecretFrom: 'ENTRA_EDE',
  organisations: [{ id: 'team-ede' }],
  emailDomains: ['Ede.nl'],
  roles: [{ role: 'referrer' }, { role: 'organisation-admin', claim: 'groups', values: ['beheer'] }],
}
const broker = {
  id: 'eherkenning',
  label: 'eHerkenning',
  issuer: 'https://broker.example',
  clientId: 'plekwijzer',
  clientSecret: 'geheim',
  organisations: [{ kvk: '12345678' }, { id: 'praktijk-noord', claimValue: '87654321' }],
  organisationClaim: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
  roles: [
    { role: 'referrer', organisation: 'praktijk-noord' },
    { role: 'provider-editor', organisation: '12345678' },
  ],
}
const environment = { ENTRA_EDE: 'geheim' }
const read = (providers: unknown) => readOidcProviders(JSON.stringify(providers), environment)

describe('OIDC_PROVIDERS', () => {
  it('none are set: nobody signs in that way', () => {
    expect(readSettings({}).oidcProviders).toEqual([])
  })

  it('takes the secret from another variable, and what is usual where nothing is said', () => {
    expect(read([entra]).providers[0]).toEqual({
      id: 'entra-ede',
      label: 'Gemeente Ede',
      issuer: entra.issuer,
      discoveryUrl: `${entra.issuer}/.well-known/openid-configuration`,
      clientId: 'plekwijzer',
      clientSecret: 'geheim',
      clientAuthentication: 'post',
      scopes: ['openid', 'email', 'profile'],
      organisations: [{ reference: 'team-ede', claimValue: null }],
      organisationClaim: null,
      claims: { subject: 'sub', email: 'email', name: 'name' },
      emailDomains: ['ede.nl'],
      roles: [
        { role: 'referrer', claim: null, values: [], organisation: null },
        { role: 'organisation-admin', claim: 'groups', values: ['beheer'], organisation: null },
      ],
      assurance: { acr: [], amr: [] },
    })
  })

  it('a broker serves several organisations, told apart by a claim; a KvK number speaks for itself', () => {
    expect(read([broker]).providers[0]?.organisations).toEqual([
      { reference: '12345678', claimValue: '12345678' },
      { reference: 'praktijk-noord', claimValue: '87654321' },
    ])
  })

  it.each([
    ['is no JSON', '{', /OIDC_PROVIDERS: verwacht JSON: een lijst/],
    ['is no list', entra, /OIDC_PROVIDERS: verwacht JSON: een lijst/],
    ['has no issuer', [{ ...entra, issuer: undefined }], /OIDC_PROVIDERS\[0\]\.issuer: verwacht het adres van de uitgever/],
    ['goes without encryption', [{ ...entra, issuer: 'http://sso.ede.nl' }], /\[0\]\.issuer: verwacht .*https/],
    ['has an id for an address only', [{ ...entra, id: 'Entra Ede' }], /\[0\]\.id: verwacht een korte naam/],
    ['has the id of a password', [{ ...entra, id: 'credential' }], /\[0\]\.id: verwacht een korte naam/],
    ['has a field that is misspelt', [{ ...entra, clientID: 'x' }], /\[0\]\.clientID: onbekend veld/],
    ['has two secrets', [{ ...entra, clientSecret: 'x' }], /\[0\]\.clientSecret: verwacht óf clientSecret óf clientSecretFrom/],
    ['has no secret', [{ ...entra, clientSecretFrom: undefined }], /\[0\]\.clientSecret: verwacht óf/],
    ['points to an empty secret', [{ ...entra, clientSecretFrom: 'ELDERS' }], /omgevingsvariabele ELDERS is leeg/],
    ['asks no openid', [{ ...entra, scopes: ['email'] }], /\[0\]\.scopes: verwacht een lijst waar openid in staat/],
    ['belongs to nobody', [{ ...entra, organisations: [] }], /\[0\]\.organisations: verwacht een lijst van organisaties/],
    [
      'names an organisation twice over',
      [{ ...entra, organisations: [{ id: 'x', kvk: '12345678' }] }],
      /organisations\[0\]: verwacht óf id óf kvk/,
    ],
    [
      'has half a KvK number',
      [{ ...entra, organisations: [{ kvk: '1234' }] }],
      /organisations\[0\]\.kvk: verwacht een KvK-nummer van 8 cijfers/,
    ],
    ['gives a role we do not know', [{ ...entra, roles: [{ role: 'baas' }] }], /roles\[0\]\.role: verwacht een van referrer, /],
    [
      'gives a role for a claim without values',
      [{ ...entra, roles: [{ role: 'referrer', claim: 'groups' }] }],
      /roles\[0\]: verwacht claim en values samen/,
    ],
    [
      'gives a role at an organisation it does not serve',
      [{ ...entra, roles: [{ role: 'referrer', organisation: 'elders' }] }],
      /roles\[0\]\.organisation: verwacht de id of het KvK-nummer van een van/,
    ],
    [
      'does not say at which of its organisations',
      [{ ...entra, organisations: [{ id: 'a' }, { id: 'b' }] }],
      /roles\[0\]\.organisation: verwacht welke organisatie/,
    ],
    [
      'does not say which value stands for an organisation',
      [{ ...broker, organisations: [{ id: 'praktijk-noord' }, { kvk: '12345678' }] }],
      /organisations\[0\]\.claimValue: verwacht de waarde van urn:etoegang/,
    ],
    [
      'has a value for no claim',
      [{ ...entra, organisations: [{ id: 'a', claimValue: '1' }] }],
      /claimValue: werkt alleen met organisationClaim/,
    ],
    ['stands there twice', [entra, entra], /id entra-ede staat er tweemaal/],
  ])('is refused when a provider %s', (_what, providers, message) => {
    expect(read(providers).wrong.join('\n')).toMatch(message)
  })

  it('takes the examples of the operator’s document as they stand there', () => {
    const examples = [...readFileSync('docs/sso.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '')
    expect(examples).toHaveLength(2)
    const secrets = { ENTRA_EDE_SECRET: 'geheim', EHERKENNING_SECRET: 'geheim' }
    expect(examples.flatMap((json) => readOidcProviders(json, secrets).wrong)).toEqual([])
  })

  it('names the faults of all providers at once, and the server does not start', () => {
    const faults = JSON.stringify([
      { ...entra, label: '' },
      { ...broker, clientAuthentication: 'mondeling' },
    ])
    expect(() => readSettings({ OIDC_PROVIDERS: faults, ...environment })).toThrow(
      /(?=[\s\S]*\[0\]\.label:)(?=[\s\S]*\[1\]\.clientAuthentication:)/,
    )
  })

  it('never repeats a secret in a message', () => {
    const { wrong } = read([{ ...broker, clientSecret: 'zeer-geheim', label: 3 }])
    expect(wrong).not.toEqual([])
    expect(wrong.join()).not.toContain('zeer-geheim')
  })
})
