import { useReviewText } from './review-text.ts'

interface Props {
  caption: string
  head: string
  rows: { label: string; count: string }[]
}

export function CountTable({ caption, head, rows }: Props) {
  const { learned: text } = useReviewText()
  return (
    <table class="plek-table plek-review-table">
      <caption class="plek-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" class="plek-num">
            {text.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td class="plek-num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
