import type { Language } from '../api/contract/page.ts'
import type { ScreenName } from './app.tsx'

/** The part of Vite's manifest that is read here. */
export type AssetManifest = Record<
  string,
  { file: string; css?: string[]; assets?: string[]; imports?: string[]; dynamicImports?: string[] }
>

export interface Assets {
  beforePaint: string
  entry: string
  styles: string[]
  preloads: string[]
  font: string | undefined
}

const screenFiles: Record<ScreenName, string> = {
  finder: 'web/referrer/finder-screen.tsx',
  offer: 'web/referrer/offer-screen.tsx',
  message: 'web/shared/message-screen.tsx',
  text: 'web/shared/text-screen.tsx',
  signIn: 'web/account/sign-in-screen.tsx',
  account: 'web/account/account-screen.tsx',
  organisation: 'web/account/organisation-screen.tsx',
  mails: 'web/account/mails-screen.tsx',
  myOffers: 'web/provider/my-offers-screen.tsx',
  bottlenecks: 'web/expert-team/bottlenecks-screen.tsx',
  availabilityImport: 'web/provider/paste-screen.tsx',
  subcontracts: 'web/provider/subcontracts-screen.tsx',
  corrections: 'web/provider/corrections-screen.tsx',
  defaulters: 'web/region/defaulters-screen.tsx',
  confirmation: 'web/provider/confirmation-screen.tsx',
  bottleneckWork: 'web/expert-team/work-screen.tsx',
  signalForm: 'web/referrer/signal-form-screen.tsx',
  signalSent: 'web/referrer/signal-sent-screen.tsx',
  signals: 'web/shared/signals-screen.tsx',
  offerHistory: 'web/provider/offer-history-screen.tsx',
}

/** Everything the first view needs is named in the document, so the browser fetches it at once instead of in a chain. */
export function assetsFor(manifest: AssetManifest, screen: ScreenName, language: Language): Assets {
  const entry = manifest['web/client.tsx']
  const chunks = new Set<string>()
  for (const key of ['web/client.tsx', screenFiles[screen], `web/shared/text/${language}.ts`]) collect(manifest, key, chunks)
  const files = [...chunks].map((key) => manifest[key])
  return {
    beforePaint: url(manifest['web/before-paint.ts']?.file),
    entry: url(entry?.file),
    styles: [...new Set(files.flatMap((chunk) => chunk?.css ?? []))].map(url),
    preloads: files.filter((chunk) => chunk && chunk !== entry).map((chunk) => url(chunk?.file)),
    font: entry?.assets?.filter((file) => file.includes('figtree-latin-wght')).map(url)[0],
  }
}

function collect(manifest: AssetManifest, key: string, found: Set<string>) {
  const chunk = manifest[key]
  if (!chunk || found.has(key)) return
  found.add(key)
  for (const next of chunk.imports ?? []) collect(manifest, next, found)
}

function url(file: string | undefined): string {
  return `/${file ?? 'assets/missing'}`
}
