import { useState } from 'preact/hooks'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useAccountText } from './account-text.ts'

/** Shown once: to print, to copy, or to keep as a file. Without script the browser's own print does. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const { caller } = usePage()
  const text = useAccountText().recovery
  const [isCopied, setIsCopied] = useState(false)
  const whole = `${text.of(caller?.email ?? '')}\n\n${codes.join('\n')}\n`
  return (
    <div class="plek-stack">
      <p class="plek-only-print">{text.of(caller?.email ?? '')}</p>
      <ul class="plek-recovery">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="plek-cluster plek-needs-script plek-not-printed">
        <button class="plek-button" type="button" onClick={() => print()}>
          <Icon name="print" />
          {text.print}
        </button>
        <button class="plek-button" type="button" onClick={() => navigator.clipboard.writeText(whole).then(() => setIsCopied(true))}>
          <Icon name="copy" />
          {text.copy}
        </button>
        <button class="plek-button" type="button" onClick={() => download(text.fileName, whole)}>
          <Icon name="download" />
          {text.download}
        </button>
        <span role="status">{isCopied ? text.copied : ''}</span>
      </p>
    </div>
  )
}

function download(name: string, content: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/plain' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
