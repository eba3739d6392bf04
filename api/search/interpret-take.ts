import type { Token } from './interpret-words.ts'
import type { Interpretation, InterpretationNotice, Understood, UnderstoodKind } from './interpretation.ts'

/** Words that a rule understood are told and left alone by later rules. */
export function take(result: Interpretation, kind: UnderstoodKind, tokens: Token[], value: string, label: string): void {
  takeSilently(tokens)
  const understood: Understood = { kind, text: textOf(tokens), value, label }
  result.understood.push(understood)
}

export function takeSilently(tokens: Token[]): void {
  for (const token of tokens) token.isTaken = true
}

/** What was read but cannot be used is no word to search either. */
export function takeWithNotice(result: Interpretation, code: InterpretationNotice['code'], tokens: Token[]): void {
  takeSilently(tokens)
  result.notices = [...(result.notices ?? []), { code, text: textOf(tokens) }]
}

export function takeAcute(tokens: Token[], result: Interpretation): void {
  if (!result.isAcute) take(result, 'acute', tokens, 'acute', 'Spoed')
  result.isAcute = true
}

function textOf(tokens: Token[]): string {
  return tokens.map((token) => token.raw).join(' ')
}
