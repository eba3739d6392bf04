import type { ComponentType } from 'preact'
import type { PageData, PageInput } from '../api/contract/page.ts'
import { DemoBanner } from './shared/demo-banner.tsx'
import { Footer } from './shared/footer.tsx'
import { Header } from './shared/header.tsx'
import { PageContext, pageOf } from './shared/page-context.ts'
import type { Text } from './shared/text/nl.ts'

export type Screen = ComponentType<{ data: PageData }>
export type ScreenName =
  | 'finder'
  | 'offer'
  | 'message'
  | 'text'
  | 'signIn'
  | 'account'
  | 'organisation'
  | 'mails'
  | 'myOffers'
  | 'offerHistory'
  | 'confirmation'
  | 'defaulters'
  | 'corrections'
  | 'subcontracts'
  | 'availabilityImport'
  | 'bottlenecks'
  | 'bottleneckWork'
  | 'signalForm'
  | 'signalSent'
  | 'signals'

/** Every address is a page of its own, made by the server; the kind of its data says which screen shows it. */
export function screenNameOf(data: PageData): ScreenName {
  switch (data.kind) {
    case 'finder':
    case 'offer':
    case 'text':
    case 'signIn':
    case 'account':
    case 'organisation':
    case 'mails':
    case 'myOffers':
    case 'confirmation':
    case 'defaulters':
    case 'corrections':
    case 'subcontracts':
    case 'availabilityImport':
    case 'bottlenecks':
    case 'offerHistory':
    case 'bottleneckWork':
    case 'signalForm':
    case 'signalSent':
    case 'signals':
      return data.kind
    case 'gone':
    case 'notFound':
    case 'error':
      return 'message'
  }
}

export function App({ input, text, screen: Shown }: { input: PageInput; text: Text; screen: Screen }) {
  return (
    <PageContext.Provider value={pageOf(input, text)}>
      <a class="plek-skip" href="#inhoud">
        {text.frame.skip}
      </a>
      <DemoBanner />
      <Header isFinder={input.data.kind === 'finder' || input.data.kind === 'offer'} />
      <Shown data={input.data} />
      <Footer />
    </PageContext.Provider>
  )
}
