interface Props {
  label: string
  options: { code: string; name: string; href: string }[]
  chosen: string
}

/** A choice that is an address. */
export function GridToggle({ label, options, chosen }: Props) {
  return (
    <nav aria-label={label} class="plek-heat-choice__one">
      <span class="plek-small plek-subtle" aria-hidden="true">
        {label}
      </span>
      <ul class="plek-toggle">
        {options.map(({ code, name, href }) => (
          <li key={code}>
            <a class="plek-toggle__item" href={href} aria-current={code === chosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
