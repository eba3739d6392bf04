import { renderToString } from 'preact-render-to-string'
import type { PageInput, RenderPage } from '../api/contract/page.ts'
import { AccountScreen } from './account/account-screen.tsx'
import { MailsScreen } from './account/mails-screen.tsx'
import { OrganisationScreen } from './account/organisation-screen.tsx'
import { SignInScreen } from './account/sign-in-screen.tsx'
import { App, type Screen, type ScreenName, screenNameOf } from './app.tsx'
import { type AssetManifest, assetsFor } from './assets.ts'
import { Document } from './document.tsx'
import { BottlenecksScreen } from './expert-team/bottlenecks-screen.tsx'
import { WorkScreen } from './expert-team/work-screen.tsx'
import { titleOf } from './page-title.ts'
import { ConfirmationScreen } from './provider/confirmation-screen.tsx'
import { CorrectionsScreen } from './provider/corrections-screen.tsx'
import { MyOffersScreen } from './provider/my-offers-screen.tsx'
import { OfferHistoryScreen } from './provider/offer-history-screen.tsx'
import { PasteScreen } from './provider/paste-screen.tsx'
import { SubcontractsScreen } from './provider/subcontracts-screen.tsx'
import { FinderScreen } from './referrer/finder-screen.tsx'
import { OfferScreen } from './referrer/offer-screen.tsx'
import { SignalFormScreen } from './referrer/signal-form-screen.tsx'
import { SignalSentScreen } from './referrer/signal-sent-screen.tsx'
import { DefaultersScreen } from './region/defaulters-screen.tsx'
import { MessageScreen } from './shared/message-screen.tsx'
import { actFor } from './shared/on-behalf.ts'
import { SignalsScreen } from './shared/signals-screen.tsx'
import { en } from './shared/text/en.ts'
import { nl } from './shared/text/nl.ts'
import { TextScreen } from './shared/text-screen.tsx'

const screens: Record<ScreenName, Screen> = {
  finder: FinderScreen,
  offer: OfferScreen,
  message: MessageScreen,
  text: TextScreen,
  signIn: SignInScreen,
  account: AccountScreen,
  organisation: OrganisationScreen,
  mails: MailsScreen,
  myOffers: MyOffersScreen,
  offerHistory: OfferHistoryScreen,
  confirmation: ConfirmationScreen,
  defaulters: DefaultersScreen,
  availabilityImport: PasteScreen,
  bottlenecks: BottlenecksScreen,
  corrections: CorrectionsScreen,
  bottleneckWork: WorkScreen,
  subcontracts: SubcontractsScreen,
  signalForm: SignalFormScreen,
  signalSent: SignalSentScreen,
  signals: SignalsScreen,
}
const texts = { nl, en }

/** The manifest is what Vite wrote beside the browser's files (`.vite/manifest.json`). */
export function createRenderer(manifest: AssetManifest): RenderPage {
  return (input) => {
    const text = texts[input.language]
    actFor(input.caller)
    const name = screenNameOf(input.data)
    const title = titleOf(input, text)
    const body = renderToString(<App input={input} text={text} screen={screens[name]} />)
    const page = renderToString(
      <Document title={title} input={input} assets={assetsFor(manifest, name, input.language)} body={body} data={embedded(input)} />,
    )
    return { html: `<!doctype html>${page}`, title }
  }
}

/** Inside a script element only `<` can end it or open a comment; U+2028 and U+2029 are legal in JSON. */
function embedded(input: PageInput): string {
  return JSON.stringify(input).replaceAll('<', '\\u003c')
}
