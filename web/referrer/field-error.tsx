import type { Problem } from '../../api/contract/problem.ts'
import { usePage } from '../shared/page-context.ts'

export function FieldError({ problem, field }: { problem: Problem | null; field: string }) {
  const { dutch } = usePage()
  const message = messageFor(problem, field)
  return message ? (
    <p lang={dutch} class="plek-searchbox__error" id={`fout-${field}`}>
      {message}
    </p>
  ) : null
}

export function errorAttributes(problem: Problem | null, field: string) {
  return messageFor(problem, field) ? ({ 'aria-invalid': true, 'aria-describedby': `fout-${field}` } as const) : {}
}

function messageFor(problem: Problem | null, field: string): string | undefined {
  return problem?.errors?.find((error) => error.field === field)?.message
}
