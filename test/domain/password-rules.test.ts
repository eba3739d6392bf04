import { describe, expect, it } from 'vitest'
import { comparedPassword, MOST_PASSWORD_CHARACTERS, passwordFaults } from '../../api/domain/password-rules.ts'

const owner = { name: "Vera van 't Wijers", email: 'v.wijers+werk@wijkzorg.example' }
const common = new Set(['dragonfly', 'monkey', 'zonneschijnweer'])
const faultsOf = (password: string) => passwordFaults(password, owner, (compared) => common.has(compared))

describe('a password', () => {
  it.each(['fietsen naar de zee', 'paars-konijn-9-lampen', '🦔🦔egel in de herfsttuin', 'x'.concat('ya2'.repeat(42))])(
    '"%s" is good',
    (password) => expect(faultsOf(password)).toEqual([]),
  )

  it.each([
    ['korte zin 1', ['too-short']],
    ['twaalf lang!', []],
    ['é'.normalize('NFD').repeat(6), ['too-short', 'common']],
    [`egel in de tuin ${'abc9'.repeat(29)}`.slice(0, MOST_PASSWORD_CHARACTERS + 1), ['too-long']],
    ['zonneschijnweer', ['common']],
    ['ZonneschijnWeer', ['common']],
    ['99-dragonfly-!!!', ['common']],
    ['monkeymonkey', ['common']],
    ['aaaaaaaaaaaaa', ['common']],
    ['1234567890123', ['common']],
    ['zyxwvutsrqpo', ['common']],
    ['Welkom-plekwijzer-2026', ['common']],
    ['Welkom-tuin-2026', ['common']],
    ['welkom bij egels', []],
    ['welkom медведь река', []],
    ['жёлтыйmonkeyёжик', []],
    ['99-жёлтый-dragonfly', []],
    ['éé-dragonfly-éé', []],
    ['welkom-мишка-2026', ['common']],
    ['gemeente-veluwe-appel', ['common']],
    ['gemeente-veluwe-citrus', []],
    ['abcdklmnwxyz', []],
    ['de tuin van Wijers', ['holds-own-name']],
    ['wijkzorg is leuk werk', ['holds-own-name']],
    ['werk aan de winkel', ['holds-own-name']],
    ['van de overkant', []],
  ])('"%s" has the faults %j', (password, faults) => expect(faultsOf(password)).toEqual(faults))

  it('is compared without case, in one writing', () => expect(comparedPassword('ﬁETS')).toBe('fiets'))
})
