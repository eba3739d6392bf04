import type { FieldProblem, Problem } from '../../api/contract/problem.ts'
import { usePage } from '../shared/page-context.ts'
import { problemWords } from '../shared/problem-words.ts'

export function FieldError({ problem, field }: { problem: Problem | null; field: string }) {
  const { text, language, dutch } = usePage()
  const error = errorOf(problem, field)
  if (!error) return null
  const { said, isOwn } = problemWords(error, language, text)
  return (
    <p lang={isOwn ? undefined : dutch} class="plek-searchbox__error" id={`fout-${field}`}>
      {said}
    </p>
  )
}

export function errorAttributes(problem: Problem | null, field: string) {
  return errorOf(problem, field) ? ({ 'aria-invalid': true, 'aria-describedby': `fout-${field}` } as const) : {}
}

function errorOf(problem: Problem | null, field: string): FieldProblem | undefined {
  return problem?.errors?.find((error) => error.field === field)
}
