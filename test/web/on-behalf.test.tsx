import { describe, expect, it } from 'vitest'
import type { PageCaller } from '../../api/contract/page.ts'
import { createRenderer } from '../../web/server.tsx'
import { onBehalfOf } from '../../web/shared/on-behalf.ts'
import { everyState, pageInput } from './fixtures.ts'

const team = { id: 'o-team', name: 'Lokaal team Ermelo', kind: 'local-team' as const }
const office = { id: 'o-office', name: 'Regio Noord-Veluwe', kind: 'region-office' as const }
const caller: PageCaller = {
  name: 'Samira de Boer',
  email: 'samira@voorbeeld.example',
  organisation: team,
  organisations: [team, office],
  rights: ['offers.read'],
}
const render = createRenderer({})
const ownAddresses = (html: string) =>
  [...html.matchAll(/<(?:a|form(?=[^>]*method="post"))\b[^>]*\s(?:href|action)="(\/[^"]*)"/g)].map(([, address]) => address ?? '')

describe('somebody with several organisations', () => {
  it.each(['list', 'map', 'offer', 'explanation', 'notFound'])('has on whose behalf in every link and form of the page %s', (name) => {
    const { html } = render({ ...everyState[name]!, caller })
    const addresses = ownAddresses(html)
    expect(addresses.length).toBeGreaterThan(5)
    const without = addresses.filter((address) => !/[?&;]namens=o-/.test(address))
    expect(without).toEqual([])
  })

  it('keeps it in a form that asks with GET', () => {
    const { html } = render({ ...everyState.list!, caller })
    expect(html).toMatch(/<form[^>]*action="\/zoeken"[^>]*>.*?<input type="hidden" name="namens" value="o-team"/s)
  })

  it('switches with a link to the same page', () => {
    const { html } = render({ ...everyState.explanation!, url: '/uitleg?namens=o-team', caller })
    expect(html).toContain('href="/uitleg?namens=o-office"')
    expect(html).toContain('Werk namens Regio Noord-Veluwe')
  })

  it('is not remembered for the next page', () => {
    render({ ...everyState.list!, caller })
    expect(render(everyState.list!).html).not.toContain('namens')
  })
})

it('somebody with one organisation has it in no address', () => {
  const { html } = render(pageInput(everyState.explanation!.data, { caller: { ...caller, organisations: [team] } }))
  expect(html).toContain('Lokaal team Ermelo')
  expect(html).not.toContain('namens=')
})

describe('an address gets the organisation', () => {
  it.each([
    ['/zoeken', '/zoeken?namens=o1'],
    ['/zoeken?q=a', '/zoeken?q=a&namens=o1'],
    ['/uitleg#spoed', '/uitleg?namens=o1#spoed'],
    ['/zoeken?namens=o2', '/zoeken?namens=o2'],
    ['#inhoud', '#inhoud'],
    ['//elders.example/x', '//elders.example/x'],
    ['https://elders.example', 'https://elders.example'],
    ['tel:112', 'tel:112'],
  ])('%s becomes %s', (address, expected) => expect(onBehalfOf(address, 'o1')).toBe(expected))
})
