import { useBottlenecksText } from './bottlenecks-text.ts'

export function HeatLegend() {
  const { grid: text } = useBottlenecksText()
  return (
    <>
      <ul class="plek-ramp" aria-label={text.legend}>
        {text.ramp.map((name, place) => (
          <li key={name}>
            <i class={`plek-r${place + 1}`} />
            {name}
          </li>
        ))}
        <li>
          <i class="plek-r0" />
          {text.rampNone}
        </li>
        <li>
          <i class="plek-rn" />
          {text.rampNoNorm}
        </li>
        <li>
          <b aria-hidden="true">▲ 3</b>
          {text.rampAbove}
        </li>
      </ul>
      <p class="plek-small plek-subtle">{text.trustRule}</p>
    </>
  )
}
