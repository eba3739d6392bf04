import type { LetterPart } from './letter.ts'

export function textOf(parts: readonly LetterPart[]): string {
  return `${parts.map(paragraphOf).join('\n\n')}\n`
}

function paragraphOf(part: LetterPart): string {
  if (typeof part === 'string') return part
  if ('list' in part) return part.list.map((line) => `- ${line}`).join('\n')
  return `${part.label}:\n${part.url}`
}
