import { useOrganisationText } from './account-text.ts'

interface Props {
  address: string
  isRelaxed: boolean
  version: number
}

export function RelaxForm({ address, isRelaxed, version }: Props) {
  const text = useOrganisationText().settings
  return (
    <section class="plek-card" aria-labelledby="tweede-stap">
      <h2 id="tweede-stap">{text.title}</h2>
      <form class="plek-stack" method="post" action={`${address}/tweede-stap`}>
        <p class="plek-prose">{text.intro}</p>
        <input type="hidden" name="version" value={version} />
        <label class="plek-check">
          <input type="checkbox" name="relaxed" value="ja" defaultChecked={isRelaxed} /> {text.relaxed}
        </label>
        <button class="plek-button" type="submit">
          {text.save}
        </button>
      </form>
    </section>
  )
}
