import type { Language } from '../../api/contract/page.ts'

/** A mail's text as it would be read: paragraphs, lists, and links that can be followed. */
export function MailBody({ text, language }: { text: string; language: Language }) {
  return (
    <div class="plek-stack" lang={language}>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <Paragraph key={paragraph} lines={paragraph.split('\n')} />
        ))}
    </div>
  )
}

function Paragraph({ lines }: { lines: string[] }) {
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    )
  }
  const address = lines.find((line) => /^https?:\/\/\S+$/.test(line))
  if (address === undefined) return <p>{lines.join(' ')}</p>
  return (
    <p>
      {lines.filter((line) => line !== address).join(' ')} <a href={address}>{address}</a>
    </p>
  )
}
