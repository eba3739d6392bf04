import type { GridRowGroup, Named } from '../../api/contract/bottlenecks-page.ts'
import type { Page } from '../shared/page-context.ts'
import { valueLabel } from '../shared/value-label.ts'

/** Segments and sectors have words per language; a kind of care stays Dutch. */
export function rowName({ text }: Pick<Page, 'text'>, group: GridRowGroup, { code, name }: Named): string {
  return group === 'category' ? name : valueLabel(text, group, code, name)
}

export function rowLanguage({ dutch }: Pick<Page, 'dutch'>, group: GridRowGroup): 'nl' | undefined {
  return group === 'category' ? dutch : undefined
}
