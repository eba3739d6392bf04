import { describe, expect, it } from 'vitest'
import { provenAddress } from '../../api/domain/oidc-address.ts'
import { isSureEnough } from '../../api/domain/oidc-assurance.ts'
import { isWhollyServed, type KnownPerson, whoseAccount } from '../../api/domain/oidc-person.ts'

const known: KnownPerson = { userId: 'anna', isJoined: false, isClosed: false, wasClosedByProvider: false, organisationIds: ['team'] }
const before = { ...known, isJoined: true }
const proven = { email: 'anna@ede.nl', isProven: true }
const ask = (bySubject: KnownPerson | null, byAddress: KnownPerson | null, address = proven) =>
  whoseAccount({ address, bySubject, byAddress, servedOrganisationIds: ['team', 'office'] })

describe('whose account it is', () => {
  it.each([
    ['nobody is known: a new person', null, null, { state: 'new' }],
    ['came before', before, null, { state: 'known', userId: 'anna', join: false, reopen: false }],
    [
      'came before, and the address is now of somebody else',
      before,
      { ...known, userId: 'bart' },
      { state: 'known', userId: 'anna', join: false, reopen: false },
    ],
    [
      'known by address, only at organisations of this provider',
      null,
      known,
      { state: 'known', userId: 'anna', join: true, reopen: false },
    ],
    [
      'known by address, also at another organisation',
      null,
      { ...known, organisationIds: ['team', 'platform'] },
      { fault: 'known-elsewhere' },
    ],
    ['known by address, without any role', null, { ...known, organisationIds: [] }, { fault: 'known-elsewhere' }],
    ['an address given out again: somebody came in on it with another subject', null, before, { fault: 'known-elsewhere' }],
    ['closed by an administrator', { ...before, isClosed: true }, null, { fault: 'closed' }],
    [
      'closed when the provider took the last role away',
      { ...before, isClosed: true, wasClosedByProvider: true, organisationIds: [] },
      null,
      { state: 'known', userId: 'anna', join: false, reopen: true },
    ],
    ['closed, and only known by address', null, { ...known, isClosed: true, wasClosedByProvider: true }, { fault: 'closed' }],
  ])('%s', (_what, bySubject, byAddress, expected) => {
    expect(ask(bySubject, byAddress)).toMatchObject(expected)
  })

  it('without a proven address nobody comes in, not even who came before', () => {
    expect(ask(before, null, { email: 'anna@ede.nl', isProven: false })).toMatchObject({
      state: 'refused',
      fault: 'email-unproven',
      userId: 'anna',
    })
    expect(
      whoseAccount({ address: { email: null, isProven: false }, bySubject: null, byAddress: null, servedOrganisationIds: [] }),
    ).toEqual({
      state: 'refused',
      fault: 'email-missing',
      userId: null,
    })
  })

  it('the provider speaks for somebody only where all roles are at its organisations', () => {
    expect(isWhollyServed(['team'], ['team', 'office'])).toBe(true)
    expect(isWhollyServed(['team', 'platform'], ['team', 'office'])).toBe(false)
  })
})

describe('whether an address is proven', () => {
  const anyDomain = { emailClaim: 'email', ownDomains: [] }
  const ownDomains = { emailClaim: 'email', ownDomains: ['ede.nl'] }
  it.each([
    ['the provider says so', anyDomain, { email: 'Anna@Ede.nl', email_verified: true }, { email: 'anna@ede.nl', isProven: true }],
    [
      'the provider says so in words',
      anyDomain,
      { email: 'anna@ede.nl', email_verified: 'true' },
      { email: 'anna@ede.nl', isProven: true },
    ],
    ['the provider says nothing', anyDomain, { email: 'anna@ede.nl' }, { email: 'anna@ede.nl', isProven: false }],
    ['an own domain needs no word of the provider', ownDomains, { email: 'anna@EDE.nl' }, { email: 'anna@ede.nl', isProven: true }],
    ['unless it says the contrary', ownDomains, { email: 'anna@ede.nl', email_verified: false }, { email: 'anna@ede.nl', isProven: false }],
    [
      'with own domains no other counts',
      ownDomains,
      { email: 'anna@elders.nl', email_verified: true },
      { email: 'anna@elders.nl', isProven: false },
    ],
    ['nor one that ends alike', ownDomains, { email: 'anna@nep-ede.nl' }, { email: 'anna@nep-ede.nl', isProven: false }],
    ['nor one behind a second @', ownDomains, { email: 'anna@elders.nl@ede.nl' }, { email: null, isProven: false }],
    ['two addresses are none', anyDomain, { email: ['a@ede.nl', 'b@ede.nl'], email_verified: true }, { email: null, isProven: false }],
    ['something else than an address', anyDomain, { email: 'anna', email_verified: true }, { email: null, isProven: false }],
  ])('%s', (_what, rule, claims, expected) => {
    expect(provenAddress(rule, claims)).toEqual(expected)
  })
})

describe('how sure the provider was', () => {
  it.each([
    ['nothing is asked', { acr: [], amr: [] }, {}, true],
    ['one of the levels', { acr: ['eh3', 'eh4'], amr: [] }, { acr: 'eh4' }, true],
    ['a lower level', { acr: ['eh3', 'eh4'], amr: [] }, { acr: 'eh2' }, false],
    ['a second factor', { acr: [], amr: ['mfa'] }, { amr: ['pwd', 'mfa'] }, true],
    ['only a password', { acr: [], amr: ['mfa'] }, { amr: ['pwd'] }, false],
    ['the level without the factor', { acr: ['eh3'], amr: ['mfa'] }, { acr: 'eh3' }, false],
  ])('%s', (_what, asked, claims, expected) => {
    expect(isSureEnough(asked, claims)).toBe(expected)
  })
})
