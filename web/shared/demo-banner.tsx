import { usePage } from './page-context.ts'

export function DemoBanner() {
  const { text, url, viewer, isDemo } = usePage()
  if (!isDemo) return null
  const isMember = viewer === 'member'
  return (
    <aside class="plek-demo" aria-label={text.demo.label}>
      <form class="plek-demo__inner" method="post" action="/demo/kijk-als" onSubmit={fillBack}>
        <p>
          {text.demo.intro} <b>{isMember ? text.demo.asMember : text.demo.asAnonymous}</b>
        </p>
        <input type="hidden" name="viewer" value={isMember ? 'anonymous' : 'member'} />
        <input type="hidden" name="back" value={url} />
        <button class="plek-demo__button" type="submit">
          {isMember ? text.demo.becomeAnonymous : text.demo.becomeMember}
        </button>
      </form>
    </aside>
  )
}

/** The script may have changed the address since the page came. */
function fillBack(event: Event & { currentTarget: HTMLFormElement }) {
  const back = event.currentTarget.elements.namedItem('back')
  if (back instanceof HTMLInputElement) back.value = location.pathname + location.search
}
