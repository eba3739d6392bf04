import type { Language } from '../../api/contract/page.ts'

/** A mail's text as it would be read: paragraphs, lists, and links that can be followed, or only their words for an example. */
export function MailBody({ text, language, isExample = false }: { text: string; language: Language; isExample?: boolean }) {
  return (
    <div class="plek-stack" lang={language}>
      {text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <Paragraph key={paragraph} lines={paragraph.split('\n')} isExample={isExample} />
        ))}
    </div>
  )
}

function Paragraph({ lines, isExample }: { lines: string[]; isExample: boolean }) {
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
  const label = lines.filter((line) => line !== address).join(' ')
  if (isExample) return <p class="plek-strong">{label.replace(/:$/, '')}</p>
  return (
    <p>
      {label} <a href={address}>{address}</a>
    </p>
  )
}
