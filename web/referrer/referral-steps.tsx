export function ReferralSteps({ title, when, steps }: { title: string; when?: string; steps: readonly string[] }) {
  return (
    <div class="plek-stack--sm">
      <h3 class="plek-steps-title">{title}</h3>
      {when && <p class="plek-small plek-subtle">{when}</p>}
      <ol class="plek-steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
