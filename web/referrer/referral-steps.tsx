export function ReferralSteps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <div class="plek-stack--sm">
      <h3 class="plek-steps-title">{title}</h3>
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
