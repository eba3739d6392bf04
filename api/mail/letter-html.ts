/**
 * Plain HTML that any mail program shows: no images, nothing from elsewhere, and no colours of our own, so that it reads in
 * the light and in the dark.
 */
import type { Language } from '../contract/page.ts'
import type { LetterPart } from './letter.ts'

const BODY = 'margin:0;padding:24px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5'
const COLUMN = 'max-width:600px'
const PARAGRAPH = 'margin:0 0 16px'
const LIST = 'margin:0 0 16px;padding:0 0 0 24px'
const LINK = 'display:inline-block;padding:12px 20px;border:2px solid;border-radius:4px;font-weight:bold'

export function htmlOf(language: Language, title: string, parts: readonly LetterPart[]): string {
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="${BODY}">
<div role="article" lang="${language}" style="${COLUMN}">
${parts.map(elementOf).join('\n')}
</div>
</body>
</html>
`
}

function elementOf(part: LetterPart): string {
  if (typeof part === 'string') return `<p style="${PARAGRAPH}">${escaped(part)}</p>`
  if ('list' in part) return `<ul style="${LIST}">\n${part.list.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`
  return `<p style="${PARAGRAPH}"><a href="${escaped(part.url)}" style="${LINK}">${escaped(part.label)}</a></p>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
