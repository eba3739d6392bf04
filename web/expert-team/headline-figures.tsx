import type { ComponentChildren } from 'preact'
import type { BottlenecksView, Headline, ShownSignals } from '../../api/contract/bottlenecks-page.ts'
import { monthAndYear } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { percentOf, wholePercent } from './shares.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

type Before = BottlenecksView['before']

/** Four figures, each with what it was a quarter earlier; how sure they are stands among them, not in a footnote. */
export function HeadlineFigures({ headline, before, signals }: Props & { signals: ShownSignals | null }) {
  const { headline: text } = useBottlenecksText()
  return (
    <dl class="plek-figures" aria-label={text.label}>
      <Combinations headline={headline} before={before} />
      <Share headline={headline} before={before} />
      {signals && <SignalsFigure signals={signals} />}
      <Sureness headline={headline} before={before} />
    </dl>
  )
}

interface Props {
  headline: Headline
  before: Before
}

function Combinations({ headline, before }: Props) {
  const { headline: text, number } = useBottlenecksText()
  const { combinations, bottlenecks: above } = headline
  const change = useChange(before, ({ combinations: all, bottlenecks }) => (all === 0 ? null : above - bottlenecks), number)
  if (combinations === 0) return <Figure name={text.combinations} value={text.nothing} note={text.noNorm} />
  return (
    <Figure
      name={text.combinations}
      value={
        <>
          {number(above)} <small>{text.of(combinations)}</small>
        </>
      }
      note={`${text.combinationsNote}${change}`}
    />
  )
}

function Share({ headline, before }: Props) {
  const { headline: text } = useBottlenecksText()
  const { aboveNormShare: share } = headline
  const change = useChange(before, (old) => pointsBetween(share, old.aboveNormShare), text.points)
  if (share === null) return <Figure name={text.share} value={text.nothing} note={text.noValues} />
  return <Figure name={text.share} value={percentOf(share)} note={`${text.shareNote}${change}`} />
}

function Sureness({ headline, before }: Props) {
  const { headline: text } = useBottlenecksText()
  const { currentShare: share, offers } = headline
  const change = useChange(before, (old) => pointsBetween(share, old.currentShare), text.points)
  if (share === null) return <Figure name={text.sure} value={text.nothing} note={text.noOffers} />
  return (
    <Figure
      name={text.sure}
      value={
        <>
          {percentOf(share)} <small>{text.current}</small>
        </>
      }
      note={`${text.sureNote(Math.round(share * offers), offers)}${change}`}
    />
  )
}

function SignalsFigure({ signals }: { signals: ShownSignals }) {
  const { locale } = usePage().text
  const { headline: text, number } = useBottlenecksText()
  if (signals.kind === 'year') {
    const [from, to] = [monthAndYear(locale, `${signals.from}-15`), monthAndYear(locale, `${signals.to}-15`)]
    const count = typeof signals.count === 'number' ? number(signals.count) : text.hidden
    return <Figure name={text.signalsInYear} value={count} note={text.signalsYearNote(from, to)} />
  }
  const { open, older, before, month } = signals
  const change = changeWords(open - before, number, monthAndYear(locale, `${month}-15`), text)
  return <Figure name={text.signals} value={number(open)} note={`${text.signalsNote(older)}${change}`} />
}

function Figure({ name, value, note }: { name: string; value: ComponentChildren; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      <dd>{note}</dd>
    </div>
  )
}

function pointsBetween(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : wholePercent(now) - wholePercent(before)
}

/** ", 4 meer dan in augustus"; nothing where there is nothing to compare with. */
function useChange(before: Before, differenceWith: (old: Headline) => number | null, said: (amount: number) => string): string {
  const { locale } = usePage().text
  const { headline: text } = useBottlenecksText()
  const difference = before ? differenceWith(before.headline) : null
  if (!before || difference === null) return ''
  const month = monthAndYear(locale, `${before.month}-15`)
  return changeWords(difference, said, month, text)
}

function changeWords(difference: number, said: (amount: number) => string, month: string, text: BottlenecksText['headline']): string {
  if (difference === 0) return `, ${text.same(month)}`
  return `, ${difference > 0 ? text.more(said(difference), month) : text.less(said(-difference), month)}`
}
