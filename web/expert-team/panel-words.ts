/** The figures of one cell in sentences, with how far they can be relied on. */
import type { Figures } from '../../api/contract/bottleneck.ts'
import type { CellPanel } from '../../api/contract/bottlenecks-page.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

export function sentencesOf(panel: CellPanel, figures: Figures, { panel: text }: BottlenecksText): string[] {
  const { values, medianWaitWeeks: median, trust } = figures
  const doubt = trust === 'stale' ? [text.stale] : trust === 'thin' && median !== null ? [text.thin] : []
  if (median === null) return doubt
  return [
    ...againstNorm(median, figures.normWeeks, text),
    values === 1 ? `${text.behind(1, panel.providersWithValue)} ${text.single}` : text.behind(values, panel.providersWithValue),
    ...rangeOf(figures, text),
    ...doubt,
  ]
}

function againstNorm(median: number, norm: number | null, text: BottlenecksText['panel']): string[] {
  if (norm === null) return [text.noNorm]
  if (norm === 0) return [text.acuteNorm]
  if (median === norm) return [text.onNorm(norm)]
  return [median > norm ? text.above(median - norm, norm) : text.within(norm - median, norm)]
}

function rangeOf(figures: Figures, text: BottlenecksText['panel']): string[] {
  const { values, minWaitWeeks: fastest, maxWaitWeeks: longest, p90WaitWeeks: ninety } = figures
  if (values < 2 || fastest === null || longest === null || ninety === null) return []
  return [fastest === longest ? text.equal(fastest) : text.range(fastest, longest, ninety)]
}
