import type { WaitChange } from '../../api/contract/work-page.ts'
import { usePage } from '../shared/page-context.ts'
import { useReviewText } from './review-text.ts'

interface Props {
  caption: string
  changes: WaitChange[]
  /** The rest is counted below: the page stays within its two sides. */
  most: number
  /** null: nothing was known before. */
  withBefore: boolean
}

/** Kinds of care with their wait before and now. */
export function WaitChanges({ caption, changes, most, withBefore }: Props) {
  const text = useReviewText()
  const { dutch } = usePage()
  const words = (weeks: number | null) => (weeks === null ? text.unknown : text.weeks(weeks))
  return (
    <>
      <table class="plek-table plek-table--stack plek-review-table">
        <caption class="plek-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.category}</th>
            {withBefore && (
              <th scope="col" class="plek-num">
                {text.before}
              </th>
            )}
            <th scope="col" class="plek-num">
              {text.now}
            </th>
            <th scope="col" class="plek-num">
              {text.threshold}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map(({ category, before, weeks, thresholdWeeks }) => (
            <tr key={category.code}>
              <th scope="row" lang={dutch}>
                {category.name}
              </th>
              {withBefore && (
                <td class="plek-num" data-label={text.before}>
                  {words(before)}
                </td>
              )}
              <td class="plek-num" data-label={text.now}>
                {words(weeks)}
              </td>
              <td class="plek-num" data-label={text.threshold}>
                {thresholdWeeks === null ? text.none : text.weeks(thresholdWeeks)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={changes.length - most} />
    </>
  )
}

export function More({ count }: { count: number }) {
  const text = useReviewText()
  return count > 0 ? <p class="plek-small plek-subtle">{text.more(count)}</p> : null
}
