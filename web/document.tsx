import type { PageInput } from '../api/contract/page.ts'
import type { Assets } from './assets.ts'
import { Sprite } from './shared/sprite.tsx'

interface Props {
  title: string
  input: PageInput
  assets: Assets
  body: string
  data: string
}

export function Document({ title, input, assets, body, data }: Props) {
  return (
    <html lang={input.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={descriptions[input.language]} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0f2f5f" />
        <link rel="icon" href={icon} />
        <script src={assets.beforePaint} />
        {assets.font && <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={assets.entry} />
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
      </head>
      <body>
        <div id="app" dangerouslySetInnerHTML={{ __html: body }} />
        <Sprite />
        <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: data }} />
      </body>
    </html>
  )
}

const descriptions = {
  nl: 'Vind jeugdhulp die op tijd is en past: wie heeft plek, waar, en hoe lang is de wachttijd.',
  en: 'Find youth care that is in time and fits: who has a place, where, and how long is the wait.',
}

const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 30 30%22%3E%3Cpath fill=%22%230f2f5f%22 d=%22M15 1.5A11.5 11.5 0 0 0 3.5 13c0 6.3 6.3 12 10.3 15.1a2 2 0 0 0 2.4 0C20.2 25 26.5 19.3 26.5 13A11.5 11.5 0 0 0 15 1.5z%22/%3E%3Cpath fill=%22none%22 stroke=%22%23fff%22 stroke-width=%222.4%22 stroke-linecap=%22round%22 stroke-linejoin=%22round%22 d=%22M15 7.5V13l4 2.5%22/%3E%3Ccircle cx=%2215%22 cy=%2213%22 r=%222.6%22 fill=%22%23ffb71b%22/%3E%3C/svg%3E'
