import { useBottlenecksText } from './bottlenecks-text.ts'

/** What each figure means and where it comes from; always there, so that paper has it too. */
export function Sources() {
  const { sources: text } = useBottlenecksText()
  return (
    <section class="plek-card plek-sources" aria-labelledby="bronnen-titel">
      <h2 id="bronnen-titel">{text.title}</h2>
      <dl>
        {text.items.map(([name, meaning]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="plek-sources__meaning">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="plek-small plek-subtle">{text.source}</p>
    </section>
  )
}
