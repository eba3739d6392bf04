import '../styles/grid.css'
import '../styles/paste.css'
import type { PageData } from '../../api/contract/page.ts'
import { Icon } from '../shared/icon.tsx'
import { PasteDone } from './paste-done.tsx'
import { PasteForm } from './paste-form.tsx'
import { PastePreview } from './paste-preview.tsx'
import { usePasteText } from './provider-text.ts'

export function PasteScreen({ data }: { data: PageData }) {
  const text = usePasteText()
  if (data.kind !== 'availabilityImport') return null
  return (
    <main class="plek-page" id="inhoud" tabIndex={-1}>
      <a class="plek-back" href="/mijn-aanbod">
        <Icon name="back" isSmall />
        {text.back}
      </a>
      {data.view === 'done' ? (
        <PasteDone shown={data.shown} leftText={data.text} />
      ) : (
        <>
          <div class="plek-page-head">
            <div>
              <h1>{text.title}</h1>
              <p>{text.intro}</p>
            </div>
          </div>
          {data.view === 'start' ? (
            <PasteForm typed={data.typed} faults={data.faults} takesPasted />
          ) : (
            <PastePreview given={data.shown} text={data.text} left={data.left} notice={data.notice} faults={data.faults} />
          )}
        </>
      )}
    </main>
  )
}
