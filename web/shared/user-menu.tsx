import type { PageCaller } from '../../api/contract/page.ts'
import { ownLinks } from './menu.ts'
import { onBehalfOf } from './on-behalf.ts'
import { usePage } from './page-context.ts'

/** The own name, on whose behalf this page is, and what belongs to the person. */
export function UserMenu({ caller }: { caller: PageCaller }) {
  const { text } = usePage()
  return (
    <details class="plek-user-menu" onKeyDown={closeOnEscape}>
      <summary class="plek-user">
        <span class="plek-avatar" aria-hidden="true">
          {initialsOf(caller.name)}
        </span>
        <span class="plek-visually-hidden">{text.menu.own}</span>
        <span>
          {caller.name}
          <small>{caller.organisation?.name ?? text.menu.noOrganisation}</small>
        </span>
      </summary>
      <div class="plek-menu__panel">
        <UserEntries caller={caller} />
      </div>
    </details>
  )
}

/** The same entries in the menu of a narrow screen. */
export function UserEntries({ caller }: { caller: PageCaller }) {
  const { text, url } = usePage()
  const others = caller.organisations.filter(({ id }) => id !== caller.organisation?.id)
  return (
    <>
      <p class="plek-menu__for">
        <small>{text.menu.actingFor}</small> <b>{caller.organisation?.name ?? text.menu.noOrganisation}</b>
      </p>
      {others.map(({ id, name }) => (
        <a key={id} class="plek-nav__link" href={onBehalfOf(withoutOrganisation(url), id)}>
          {text.menu.actFor(name)}
        </a>
      ))}
      {ownLinks(caller, text).map(({ href, label }) => (
        <a key={href} class="plek-nav__link" href={href} aria-current={url.split('?')[0] === href ? 'page' : undefined}>
          {label}
        </a>
      ))}
      <form method="post" action="/uitloggen">
        <button class="plek-nav__link plek-menu__button" type="submit">
          {text.menu.signOut}
        </button>
      </form>
    </>
  )
}

function withoutOrganisation(url: string): string {
  const [path = '/', search = ''] = url.split('?')
  const parameters = new URLSearchParams(search)
  parameters.delete('namens')
  const rest = parameters.toString()
  return rest ? `${path}?${rest}` : path
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part))
  const [first, last] = [parts.at(0), parts.length > 1 ? parts.at(-1) : undefined]
  return [first, last].map((part) => part?.charAt(0).toUpperCase() ?? '').join('')
}

export function closeOnEscape(event: KeyboardEvent & { currentTarget: HTMLDetailsElement }) {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}
