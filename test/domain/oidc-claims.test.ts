import { describe, expect, it } from 'vitest'
import { type Claims, claimText, claimValues, isClaimElsewhere, isClaimTrue } from '../../api/domain/oidc-claims.ts'

const claims: Claims = {
  email: ' vera@team.example ',
  email_verified: true,
  groups: ['ret', 7, { name: 'weg' }, null],
  'urn:etoegang:1.9:EntityConcernedID:KvKnr': '12345678',
  realm_access: { roles: ['verwijzer', 'beheer'] },
  empty: '  ',
  _claim_names: { roles: 'src1', groups: 'src1' },
}

describe('what an identity provider says', () => {
  it.each([
    ['groups', ['ret', '7']],
    ['realm_access.roles', ['verwijzer', 'beheer']],
    ['urn:etoegang:1.9:EntityConcernedID:KvKnr', ['12345678']],
    ['email_verified', ['true']],
    ['missing', []],
    ['realm_access', []],
    ['realm_access.roles.0', []],
    ['toString', []],
    ['realm_access.constructor', []],
  ])('has of %s the values %j', (name, values) => expect(claimValues(claims, name)).toEqual(values))

  it('a whole name goes before a path', () => {
    expect(claimValues({ 'a.b': 'whole', a: { b: 'path' } }, 'a.b')).toEqual(['whole'])
  })

  it.each([
    ['email', 'vera@team.example'],
    ['realm_access.roles', null],
    ['empty', null],
    ['missing', null],
  ])('is as one text of %s: %j', (name, text) => expect(claimText(claims, name)).toBe(text))

  it('is true as a word or as a value, and by nothing else', () => {
    expect(isClaimTrue(claims, 'email_verified')).toBe(true)
    expect(isClaimTrue({ email_verified: 'true' }, 'email_verified')).toBe(true)
    expect(isClaimTrue({ email_verified: 1 }, 'email_verified')).toBe(false)
    expect(isClaimTrue({}, 'email_verified')).toBe(false)
  })

  it('a list that is to be fetched elsewhere is not empty but unknown, unless it is here too', () => {
    expect(isClaimElsewhere(claims, 'roles')).toBe(true)
    expect(isClaimElsewhere(claims, 'groups')).toBe(false)
    expect(isClaimElsewhere(claims, 'email')).toBe(false)
    expect(isClaimElsewhere({ _claim_names: 'roles' }, 'roles')).toBe(false)
  })

  it.each([
    ['is elsewhere', {}, true],
    ['is here too', { realm_access: { roles: [] } }, false],
    ['is here too by its whole name', { 'realm_access.roles': [] }, false],
  ])('a list is as unknown as the claim that it lies in: that %s', (_, here, isElsewhere) => {
    expect(isClaimElsewhere({ ...here, _claim_names: { realm_access: 'src1' } }, 'realm_access.roles')).toBe(isElsewhere)
    expect(isClaimElsewhere({ ...here, _claim_names: { other: 'src1' } }, 'realm_access.roles')).toBe(false)
  })
})
