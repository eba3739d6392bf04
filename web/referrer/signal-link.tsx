import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useSignalsText } from '../shared/signals-text.ts'

/** To giving a signal, with all that the search already says; for who may give one. */
export function SignalLink({ category, region }: { category?: string; region?: string }) {
  const { link } = useSignalsText()
  const { caller, search } = usePage()
  if (!caller?.rights.includes('signals.send')) return null
  const known = new URLSearchParams(search)
  for (const name of ['page', 'weergave', 'melding']) known.delete(name)
  if (category) known.set('category', category)
  if (region && !known.has('municipality')) known.set('region', region)
  return (
    <section class="plek-card plek-stack plek-not-printed" aria-labelledby="niets-op-tijd">
      <h2 id="niets-op-tijd">{link.title}</h2>
      <p class="plek-small plek-subtle">
        {link.what} {link.without}
      </p>
      <p>
        <a class="plek-button" href={`/melden?${known}`}>
          {link.go}
          <Icon name="arrow" />
        </a>
      </p>
    </section>
  )
}
