/** How intake stands, as people write it: "ja", "plek vrij", "wachtlijst", "na matching", "vol t/m 1 maart". Source: issue 4, glossary.md. */
import type { IntakeMode } from './codes.ts'
import type { ReadCell, SaysMode } from './read-cell.ts'
import { saysNothing, saysToAgree, saysUnknown, withoutDots } from './written-nothing.ts'
import { stopIn } from './written-stop.ts'

const MATCHING = /^(?:na|via|afhankelijk van|op basis van|hangt af van)? ?(?:een )?(?:match|matching|matchen)(?: nodig)?$/
const ASSESSMENT = /^(?:na|pas na|via)? ?(?:assessment|beoordeling|screening|triage)$/
const ACCEPTING =
  /^(?:ja|j|yes|y|x|true|waar|accepting|open|neemt (?:wel )?aan|plek(?:ken)?(?: vrij)?|plaats vrij|er is plek|beschikbaar|vrij|beperkt(?: beschikbaar| plek)?|ja,? (?:beperkt|met wachttijd|met wachtlijst)|(?:neemt aan,? )?(?:met )?wacht(?:tijd|lijst)|open voor aanmelding(?:en)?|direct|direct plek|instroom mogelijk|aanmelden mogelijk)$/

/** In a cell for something else: only what says nothing but this. */
export function modeIn(written: string, today: string): SaysMode | null {
  const text = withoutDots(written)
  const says = (mode: IntakeMode): SaysMode => ({ as: 'mode', mode, reason: null, until: null, because: 'says-mode' })
  if (MATCHING.test(text)) return says('matching')
  if (ASSESSMENT.test(text)) return says('assessment')
  return stopIn(written, today)
}

/** The cell of a column that asks whether they take children in. */
export function modeCell(written: string, today: string): SaysMode | ReadCell<never> {
  const text = withoutDots(written)
  const said = modeIn(written, today)
  if (said) return said
  if (ACCEPTING.test(text)) return { as: 'mode', mode: 'accepting', reason: null, until: null, because: 'says-mode' }
  if (/^(?:nee|neen|n|no|false|onwaar)$/.test(text))
    return { as: 'mode', mode: 'stopped', reason: null, until: null, because: 'says-stopped' }
  if (saysNothing(written)) return { as: 'empty', because: null }
  return { as: 'question', code: saysUnknown(written) ? 'not-known' : saysToAgree(written) ? 'to-agree' : 'not-read' }
}
