import { describe, expect, it } from 'vitest'
import { doneCodes, faultCodes } from '../../api/contract/account-page.ts'
import type { AuditEvent } from '../../api/contract/organisation.ts'
import type { PageInput } from '../../api/contract/page.ts'
import type { RightName } from '../../api/domain/rights.ts'
import { accountTexts, faultTexts, logTexts, organisationTexts, signInTexts } from '../../web/account/account-text.ts'
import { deviceWords } from '../../web/account/device-words.ts'
import { eventSentence } from '../../web/account/event-sentence.ts'
import { faultWords } from '../../web/account/fault-words.ts'
import { createRenderer } from '../../web/server.tsx'
import { accountStates } from './account-fixtures.ts'

const render = createRenderer({})
const html = (name: string) => render(accountStates[name]!).html
const withoutData = (page: string) => page.replace(/<script type="application\/json".*?<\/script>/s, '')

describe('a form that was refused', () => {
  it.each(Object.entries(accountStates).filter(([, { data }]) => faultsOf(data).length > 0))(
    '%s says so in the title, in a summary that takes the focus, and beside each field',
    (_name, input) => {
      const { html: page, title } = render(input)
      expect(title).toMatch(/^(Fout|Error): /)
      expect(page).toMatch(/<section[^>]*tabindex="-1"[^>]*autofocus[^>]*aria-labelledby="fouten"/)
      for (const { field } of faultsOf(input.data).filter(({ field }) => page.includes(`id="fout-${field}"`))) {
        expect(page).toMatch(new RegExp(`href="#veld-${field}"`))
        expect(page).toMatch(new RegExp(`id="veld-${field}"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*fout-${field}`))
      }
    },
  )

  it('keeps what was typed, and never a password', () => {
    expect(html('signInRefused')).toMatch(/<input[^>]*name="email"[^>]*value="samira"/)
    for (const [name, input] of Object.entries(accountStates)) {
      const fields = withoutData(render(input).html).match(/<input[^>]*type="password"[^>]*>/g) ?? []
      expect(
        fields.filter((field) => /\svalue=/.test(field)),
        name,
      ).toEqual([])
    }
  })
})

describe('the fields of signing in', () => {
  it.each([
    ['signIn', 'email', 'username'],
    ['signIn', 'password', 'current-password'],
    ['code', 'code', 'one-time-code'],
    ['forgot', 'email', 'username'],
    ['setPassword', 'password', 'new-password'],
    ['invitation', 'password', 'new-password'],
    ['account', 'current', 'current-password'],
    ['account', 'next', 'new-password'],
  ])('on the page %s, %s is for %s', (name, field, purpose) => {
    const tag = html(name)
      .match(/<input[^>]*>/g)
      ?.find((input) => input.includes(` name="${field}"`))
    expect(tag).toContain(` autocomplete="${purpose}"`)
  })

  it('never forbid pasting, and set no shortest or longest length', () => {
    expect(html('signIn') + html('code') + html('setPassword')).not.toMatch(/maxlength|minlength|onpaste/)
  })

  it('show the organisation’s own way in first, and say when it cannot be reached', () => {
    const page = html('signInOfDemo')
    expect(page.indexOf('Inloggen via Gemeente Ermelo')).toBeLessThan(page.indexOf('name="email"'))
    expect(page).toContain('Inloggen via Jeugdbescherming kan nu even niet.')
  })
})

describe('what the page says', () => {
  it('how long to wait', () => {
    expect(html('signInLimited')).toContain('Er is te vaak geprobeerd. Wacht 5 minuten en probeer het dan opnieuw.')
  })

  it('how many digits are missing', () => {
    expect(html('codeIncomplete')).toContain('Er ontbreekt nog 1 cijfer.')
  })

  it('that the first step is too long ago, with the way to begin again', () => {
    expect(html('codeExpired')).toMatch(/role="alert".*Je eerste stap is te lang geleden.*href="\/inloggen\?terug=%2Fzoeken%3Fq%3Dangst"/s)
  })

  it('what the secret is, in groups, and once per recovery code', () => {
    expect(html('secondStepSetUp')).toContain('JBSW Y3DP EHPK 3PXP JBSW Y3DP')
    expect(html('secondStepSetUp').match(/<code>abcde-fghij<\/code>/g)).toHaveLength(1)
  })
})

describe('a manager of several regions', () => {
  it('switches between them, and stays in one from page to page', () => {
    const page = html('logOfTwoRegions')
    expect(page).toContain('href="/regio/logboek?regio=JZ07"')
    expect(page).toMatch(/href="\/regio\/logboek\?regio=JZ12"[^>]*aria-current="page"/)
    expect(page).toContain('href="/regio/logboek?regio=JZ12&amp;pagina=3"')
  })
})

describe('the menu follows the rights', () => {
  const menuOf = (rights: RightName[], kind: 'local-team' | 'region-office' | 'platform' | 'provider') => {
    const input = accountStates.account as PageInput
    const organisation = { id: 'o', name: 'Ons', kind }
    const page = render({ ...input, caller: { ...input.caller!, organisation, organisations: [organisation], rights } }).html
    return [...new Set([...page.matchAll(/class="plek-nav__link" href="([^"]+)"/g)].map(([, href]) => href))]
  }

  it.each([
    [['offers.read'], 'local-team', [], ['/organisatie', '/organisatie/logboek', '/regio/organisaties', '/beheer/organisaties']],
    [['members.read', 'audit.read'], 'local-team', ['/organisatie', '/organisatie/logboek'], ['/regio/logboek']],
    [
      ['members.read', 'audit.read', 'organisations.manage'],
      'region-office',
      ['/regio/organisaties', '/regio/logboek'],
      ['/beheer/organisaties'],
    ],
    [['organisations.manage', 'installation.manage'], 'platform', ['/beheer/organisaties', '/beheer/mails'], ['/regio/organisaties']],
  ] as const)('%j at a %s', (rights, kind, there, missing) => {
    const links = menuOf([...rights], kind)
    expect(links).toEqual(expect.arrayContaining(['/zoeken', '/account', ...there]))
    expect(links.filter((href) => (missing as readonly string[]).includes(href ?? ''))).toEqual([])
  })
})

describe('devices in words', () => {
  const text = accountTexts.nl.sessions
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
      'Edge op Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari op macOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
      'Chrome op Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox op Linux'],
    ['curl/8.5.0', 'Onbekend apparaat'],
    [null, 'Onbekend apparaat'],
  ])('%s', (userAgent, words) => expect(deviceWords(text, userAgent)).toBe(words))
})

describe('the log in sentences', () => {
  const event = (more: Partial<AuditEvent>): AuditEvent => ({
    id: 'e',
    at: '2026-11-20T10:00:00Z',
    actor: 'user:u1',
    actorName: 'Samira de Boer',
    action: 'sign-in',
    subjectKind: 'user',
    subjectId: 'u2',
    subjectName: 'Peter Haan',
    detail: {},
    organisationId: null,
    organisationName: null,
    regionCode: null,
    fromAddress: null,
    ...more,
  })
  const said = (more: Partial<AuditEvent>) =>
    eventSentence(event(more), { text: logTexts.nl, language: 'nl', regionNames: { JZ12: 'Noord-Veluwe' } })

  it.each([
    [{ detail: { with: 'password', hasSecondFactor: true } }, 'Samira de Boer logde in (met wachtwoord).'],
    [
      { actor: 'anonymous', actorName: null, action: 'sign-in-failed', detail: { why: 'refused' } },
      'Iemand probeerde in te loggen als Peter Haan, zonder succes (adres en wachtwoord horen niet bij elkaar).',
    ],
    [
      { action: 'invitation-sent', subjectName: 'nieuw@voorbeeld.example', detail: { role: 'care-broker', regionCodes: ['JZ12'] } },
      'Samira de Boer nodigde nieuw@voorbeeld.example uit (zorgbemiddelaar, Noord-Veluwe).',
    ],
    [
      { action: 'membership-changed', detail: { before: { role: 'referrer' }, after: { role: 'organisation-admin' } } },
      'Samira de Boer wijzigde de toegang van Peter Haan (verwijzer → beheerder van de organisatie).',
    ],
    [
      { action: 'organisation-changed', subjectName: 'Lokaal team', detail: { changes: { isSecondFactorRelaxed: [false, true] } } },
      'Samira de Boer wijzigde de organisatie Lokaal team (verwijzers hoeven geen tweede stap).',
    ],
    [
      { actor: 'import-command', actorName: null, action: 'import', subjectKind: 'region', subjectId: 'JZ12', subjectName: 'Noord-Veluwe' },
      'Het programma import-command las bestanden in voor Noord-Veluwe.',
    ],
    [{ action: 'something.new', subjectName: null, subjectId: 'x' }, 'Samira de Boer deed “something.new”.'],
  ] as [Partial<AuditEvent>, string][])('%j', (more, sentence) => expect(said(more)).toBe(sentence))
})

describe('both languages', () => {
  it.each([
    ['signing in', signInTexts],
    ['the account', accountTexts],
    ['faults', faultTexts],
    ['organisations', organisationTexts],
    ['the log', logTexts],
  ] as const)('say the same things about %s', (_what, texts) => {
    expect(keysOf(texts.en)).toEqual(keysOf(texts.nl))
  })

  it.each(['nl', 'en'] as const)('%s has words for each fault and for all that was done', (language) => {
    for (const code of faultCodes) expect(faultWords(faultTexts[language], { field: 'x', code }, 'Naam', '')).toMatch(/\.$/)
    for (const code of doneCodes) expect(accountTexts[language].done[code]).toMatch(/\.$/)
  })
})

function faultsOf(data: PageInput['data']): { field: string }[] {
  return Object.values(data).flatMap((value: unknown) => (isForm(value) ? value.faults : []))
}

function isForm(value: unknown): value is { faults: { field: string }[] } {
  return typeof value === 'object' && value !== null && 'faults' in value
}

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}
