import { usePage } from './page-context.ts'

export function DemoBanner() {
  const { text, isDemo, caller } = usePage()
  if (!isDemo) return null
  return (
    <aside class="plek-demo" aria-label={text.demo.label}>
      <div class="plek-demo__inner">
        <p>{text.demo.intro}</p>
        {!caller && (
          <a class="plek-demo__link" href="/inloggen">
            {text.demo.signIn}
          </a>
        )}
      </div>
    </aside>
  )
}
