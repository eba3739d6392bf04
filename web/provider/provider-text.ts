import type { Language } from '../../api/contract/page.ts'
import { usePage } from '../shared/page-context.ts'
import { confirmationEn } from './text/confirmation-en.ts'
import { type ConfirmationText, confirmationNl } from './text/confirmation-nl.ts'
import { correctionsEn } from './text/corrections-en.ts'
import { type CorrectionsText, correctionsNl } from './text/corrections-nl.ts'
import { gridEn } from './text/grid-en.ts'
import { type GridText, gridNl } from './text/grid-nl.ts'
import { historyEn } from './text/history-en.ts'
import { type HistoryText, historyNl } from './text/history-nl.ts'
import { pasteEn } from './text/paste-en.ts'
import { type PasteText, pasteNl } from './text/paste-nl.ts'
import { reckonEn } from './text/reckon-en.ts'
import { type ReckonText, reckonNl } from './text/reckon-nl.ts'
import { subcontractsEn } from './text/subcontracts-en.ts'
import { type SubcontractsText, subcontractsNl } from './text/subcontracts-nl.ts'

export const gridTexts: Record<Language, GridText> = { nl: gridNl, en: gridEn }

export function useGridText(): GridText {
  return gridTexts[usePage().language]
}

const reckonTexts: Record<Language, ReckonText> = { nl: reckonNl, en: reckonEn }

export function useReckonText(): ReckonText {
  return reckonTexts[usePage().language]
}

export const historyTexts: Record<Language, HistoryText> = { nl: historyNl, en: historyEn }

export function useHistoryText(): HistoryText {
  return historyTexts[usePage().language]
}

export const confirmationTexts: Record<Language, ConfirmationText> = { nl: confirmationNl, en: confirmationEn }

export function useConfirmationText(): ConfirmationText {
  return confirmationTexts[usePage().language]
}

export const correctionsTexts: Record<Language, CorrectionsText> = { nl: correctionsNl, en: correctionsEn }

export function useCorrectionsText(): CorrectionsText {
  return correctionsTexts[usePage().language]
}

export const pasteTexts: Record<Language, PasteText> = { nl: pasteNl, en: pasteEn }

export function usePasteText(): PasteText {
  return pasteTexts[usePage().language]
}

export const subcontractsTexts: Record<Language, SubcontractsText> = { nl: subcontractsNl, en: subcontractsEn }

export function useSubcontractsText(): SubcontractsText {
  return subcontractsTexts[usePage().language]
}
