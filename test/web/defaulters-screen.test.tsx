import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Defaulter } from '../../api/contract/defaulter.ts'
import type { PageInput } from '../../api/contract/page.ts'
import { App } from '../../web/app.tsx'
import { DefaultersScreen } from '../../web/region/defaulters-screen.tsx'
import { nl } from '../../web/shared/text/nl.ts'

const defaulter = (given: Partial<Defaulter>): Defaulter => ({
  provider: { id: 'p', name: 'Gezinshuis De Roerdomp' },
  phone: '0578 123 456',
  offers: 3,
  due: 1,
  stale: 1,
  never: 0,
  overdueSince: '2026-11-01T00:00:00.000Z',
  people: 1,
  lastRemindedAt: '2026-11-10T08:00:00.000Z',
  reminders: 1,
  mayBeReminded: true,
  ...given,
})

const shown = (defaulters: Defaulter[], letter: Extract<PageInput['data'], { kind: 'defaulters' }>['letter'] = null) =>
  render(
    <App
      text={nl}
      screen={DefaultersScreen}
      input={{
        data: {
          kind: 'defaulters',
          region: { code: 'JZ12', name: 'Noord-Veluwe' },
          regions: [],
          defaulters,
          corrections: [],
          letter,
          done: null,
          isNothingChosen: false,
        },
        language: 'nl',
        url: '/regio/achterstanden',
        now: Date.parse('2026-11-24T10:00:00Z'),
        isDemo: false,
        viewer: 'member',
        caller: null,
        mapTilesUrl: null,
      }}
    />,
  )

describe('who must be called', () => {
  it.each<[string, Partial<Defaulter>, boolean]>([
    ['nobody was mailed yet', { reminders: 0, lastRemindedAt: null }, false],
    ['once mailed', { reminders: 1 }, false],
    ['twice mailed', { reminders: 2 }, true],
    ['nobody to mail', { people: 0, reminders: 0 }, true],
  ])('%s', (_, given, isCalled) => {
    expect(shown([defaulter(given)]).includes('href="tel:0578123456"')).toBe(isCalled)
  })

  it('without a number says so', () => {
    expect(shown([defaulter({ reminders: 2, phone: null })])).toContain('Er is geen telefoonnummer bekend.')
  })
})

it('shows the mail before it is sent, with words in place of links that would work', () => {
  const text = 'Hallo,\n\n- Gezinshuis, Noord-Veluwe\n\nAlles klopt nog:\nhttps://plekwijzer.example/bevestigen\n'
  const html = shown([defaulter({})], {
    provider: { id: 'p', name: 'Gezinshuis De Roerdomp' },
    people: 2,
    elsewhere: 1,
    language: 'nl',
    subject: 'Klopt het nog?',
    text,
  })
  expect(html).toContain('De mail aan Gezinshuis De Roerdomp')
  expect(html).toContain('Alles klopt nog')
  expect(html).toContain('De mail noemt ook 1 regel in andere regio’s.')
  expect(html).not.toContain('/bevestigen')
})
