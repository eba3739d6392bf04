import type { Problem } from '../../api/contract/problem.ts'

export function FieldError({ problem, field }: { problem: Problem | null; field: string }) {
  const message = messageFor(problem, field)
  return message ? (
    <p class="plek-searchbox__error" id={`fout-${field}`}>
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
