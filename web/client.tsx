import './styles/main.css'
import { hydrate } from 'preact'
import type { Language, PageInput } from '../api/contract/page.ts'
import { App, type Screen, type ScreenName, screenNameOf } from './app.tsx'
import { takeover } from './shared/as-served.tsx'
import { actFor } from './shared/on-behalf.ts'
import type { Text } from './shared/text/nl.ts'

const screens: Record<ScreenName, () => Promise<Screen>> = {
  finder: async () => (await import('./referrer/finder-screen.tsx')).FinderScreen,
  offer: async () => (await import('./referrer/offer-screen.tsx')).OfferScreen,
  message: async () => (await import('./shared/message-screen.tsx')).MessageScreen,
  signIn: async () => (await import('./account/sign-in-screen.tsx')).SignInScreen,
  account: async () => (await import('./account/account-screen.tsx')).AccountScreen,
  organisation: async () => (await import('./account/organisation-screen.tsx')).OrganisationScreen,
  myOffers: async () => (await import('./provider/my-offers-screen.tsx')).MyOffersScreen,
  availabilityImport: async () => (await import('./provider/paste-screen.tsx')).PasteScreen,
  bottlenecks: async () => (await import('./expert-team/bottlenecks-screen.tsx')).BottlenecksScreen,
  subcontracts: async () => (await import('./provider/subcontracts-screen.tsx')).SubcontractsScreen,
  corrections: async () => (await import('./provider/corrections-screen.tsx')).CorrectionsScreen,
  defaulters: async () => (await import('./region/defaulters-screen.tsx')).DefaultersScreen,
  confirmation: async () => (await import('./provider/confirmation-screen.tsx')).ConfirmationScreen,
  offerHistory: async () => (await import('./provider/offer-history-screen.tsx')).OfferHistoryScreen,
  bottleneckWork: async () => (await import('./expert-team/work-screen.tsx')).WorkScreen,
  signalForm: async () => (await import('./referrer/signal-form-screen.tsx')).SignalFormScreen,
  signalSent: async () => (await import('./referrer/signal-sent-screen.tsx')).SignalSentScreen,
  signals: async () => (await import('./shared/signals-screen.tsx')).SignalsScreen,
  mails: async () => (await import('./account/mails-screen.tsx')).MailsScreen,
  text: async () => (await import('./shared/text-screen.tsx')).TextScreen,
}

const texts: Record<Language, () => Promise<Text>> = {
  nl: async () => (await import('./shared/text/nl.ts')).nl,
  en: async () => (await import('./shared/text/en.ts')).en,
}

const root = document.getElementById('app')
const embedded = document.getElementById('page-data')?.textContent

if (root && embedded) {
  const input = JSON.parse(embedded) as PageInput
  const [screen, text] = await Promise.all([screens[screenNameOf(input.data)](), texts[input.language]()])
  actFor(input.caller)
  takeover.isRunning = true
  hydrate(<App input={input} text={text} screen={screen} />, root)
  takeover.isRunning = false
  document.documentElement.classList.add('is-hydrated')
}
