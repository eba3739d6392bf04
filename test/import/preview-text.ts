/** A looked-at list in words, as a person would read it from the screen. */
import type { AvailabilityImport, ImportRow } from '../../api/contract/availability-import.ts'
import { availabilityFieldTitles } from '../../api/contract/availability-texts.ts'
import { intakeModeLabels, stopReasonLabels } from '../../api/contract/labels.ts'

const HEADS: Record<ImportRow['state'], string> = {
  problem: 'VRAAGT JE HULP',
  change: 'VERANDERT',
  confirm: 'ZELFDE, WORDT BEVESTIGD',
  skipped: 'OVERGESLAGEN',
  elsewhere: 'VAN ANDEREN',
}

export function previewText(shown: AvailabilityImport): string {
  const { counts, columns, notes, rows, sheet } = shown
  const used = columns.filter(({ meaning }) => meaning !== null)
  const unused = columns.filter(({ meaning }) => meaning === null)
  const head = [
    sheet ? `Blad ${sheet}.` : '',
    `Kolommen: ${used.map(({ place, heading, meaning }) => `${place} "${heading}" is ${meaning}`).join('; ')}.`,
    unused.length > 0 ? `Niet gebruikt: ${unused.map(({ heading }) => `"${heading}"`).join(', ')}.` : '',
    notes.length > 0 ? `Regels zonder aanbod: ${notes.join(', ')}.` : '',
    `${counts.change + counts.confirm} regels goed, ${counts.problem} vragen hulp, ${counts.skipped} overgeslagen, ${counts.elsewhere} van anderen.`,
  ]
  const groups = Object.keys(HEADS).map((state) => rows.filter((row) => row.state === state))
  return [...head.filter(Boolean), '', ...groups.filter((group) => group.length > 0).map(groupText)].join('\n')
}

function groupText(group: readonly ImportRow[]): string {
  return `${HEADS[group[0]!.state]}\n${group.map(rowText).join('\n')}\n`
}

function rowText({ row, offer, written, why, changes, recognised, problems, jumps, candidates }: ImportRow): string {
  const about = offer
    ? `${offer.productName} (${offer.productCode}), ${offer.region}${offer.town ? `, ${offer.town}` : ''}`
    : Object.values(written).join(' | ')
  const lines = [
    ...changes.map(({ field, from, to }) => `${titleOf(field)}: ${shown(field, from)} → ${shown(field, to)}`),
    ...recognised.map(({ message }) => `herkend: ${message}`),
    ...problems.map(({ message, suggestion }) => `! ${message}${suggestion === undefined ? '' : ` (misschien ${suggestion})`}`),
    ...jumps.map(({ message }) => `? ${message}`),
    candidates.length > 0 ? `kies uit: ${candidates.map((one) => `${one.title} (${one.productCode}, ${one.region})`).join('; ')}` : '',
  ]
  return [`  regel ${row}: ${about}${why ? `. ${why}` : ''}`, ...lines.filter(Boolean).map((line) => `    ${line}`)].join('\n')
}

function titleOf(field: string): string {
  return availabilityFieldTitles[field as keyof typeof availabilityFieldTitles] ?? field
}

function shown(field: string, value: string | number | null): string {
  if (value === null) return 'leeg'
  const labels: Record<string, string> = field === 'intakeMode' ? intakeModeLabels : field === 'stop.reason' ? stopReasonLabels : {}
  return labels[value] ?? String(value)
}
