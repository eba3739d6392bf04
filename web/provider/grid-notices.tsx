/** What just happened, and what stands in the way of saving. Always there, so that it is heard when it changes. */
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useGridText } from './provider-text.ts'
import type { Grid, Notice } from './use-grid.ts'
import type { Saving } from './use-saving.ts'

export function Notices({ grid }: { grid: Grid }) {
  const text = useGridText()
  const { saving, notice } = grid
  return (
    <div class="plek-grid-notices">
      <div role="status">
        {notice && <NoticeLine notice={notice} />}
        {grid.hasReturned && <p class="plek-alert">{text.returned}</p>}
        {grid.changed.length > 0 && !notice && <p class="plek-small plek-subtle">{grid.isKept ? text.kept : text.notKept}</p>}
      </div>
      <div role="alert">{saving.state === 'failed' && <Failed grid={grid} saving={saving} />}</div>
    </div>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { notice: text } = useGridText()
  switch (notice.kind) {
    case 'stored':
      return (
        <p class="plek-alert plek-alert--ok">
          <Icon name="check" />
          <span>
            <b>{text.saved}.</b> {text.stored(notice.changed, notice.confirmed)}.
          </span>
        </p>
      )
    case 'conflict':
      return <Warning words={text.conflict} />
    case 'problem':
      return <Warning words={notice.detail} />
    case 'nothing-to-save':
      return <p class="plek-alert">{text.nothingToSave}</p>
    case 'copied':
      return <p class="plek-alert">{text.copied(notice.rows)}</p>
  }
}

function Warning({ words }: { words: string }) {
  return (
    <p class="plek-alert plek-alert--warn">
      <Icon name="warn" />
      <span>{words}</span>
    </p>
  )
}

function Failed({ grid, saving }: { grid: Grid; saving: Extract<Saving, { state: 'failed' }> }) {
  const { failed: text } = useGridText()
  const { url } = usePage()
  const { why, reference } = saving
  return (
    <div class="plek-alert plek-alert--warn">
      <Icon name="warn" />
      <div class="plek-cluster">
        <span>{why === 'server' ? text.server(reference) : text[why]}</span>
        {why === 'signed-out' && (
          <a class="plek-button plek-button--sm" href={`/inloggen?${new URLSearchParams({ terug: url })}`}>
            {text.signIn}
          </a>
        )}
        <button class="plek-button plek-button--sm" type="button" onClick={grid.retry}>
          {text.retry}
        </button>
      </div>
    </div>
  )
}
