export function Logo({ name }: { name: string }) {
  return (
    <a class="plek-logo" href="/zoeken">
      <svg class="plek-logo__mark" viewBox="0 0 30 30" aria-hidden="true">
        <path
          class="plek-logo__pin"
          d="M15 1.5A11.5 11.5 0 0 0 3.5 13c0 6.3 6.3 12 10.3 15.1a2 2 0 0 0 2.4 0C20.2 25 26.5 19.3 26.5 13A11.5 11.5 0 0 0 15 1.5z"
        />
        <path class="plek-logo__hand" d="M15 7.5V13l4 2.5" />
        <circle class="plek-logo__dot" cx="15" cy="13" r="2.6" />
      </svg>
      <span>{name}</span>
    </a>
  )
}
