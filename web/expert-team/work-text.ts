import type { Language } from '../../api/contract/page.ts'
import type { WorkPage } from '../../api/contract/work-page.ts'
import { usePage } from '../shared/page-context.ts'
import { monthWords, reviewTexts } from './review-text.ts'
import { workEn } from './text/work-en.ts'
import { type WorkText, workNl } from './text/work-nl.ts'

const workTexts: Record<Language, WorkText> = { nl: workNl, en: workEn }

export function useWorkText(): WorkText {
  return workTexts[usePage().language]
}

export function workTitle(page: WorkPage, language: Language): string {
  const text = workTexts[language]
  switch (page.view) {
    case 'actions':
      return text.actions.title
    case 'action':
      return text.action.title(page.action.category.name, page.action.region.name)
    case 'advice':
      return text.advice.title(page.region.name)
    case 'thresholds':
      return text.thresholds.title(page.region.name)
    case 'month':
      return reviewTexts[language].month.title(page.region.name, monthWords(language, page.month))
    case 'learned':
      return reviewTexts[language].learned.title(page.region.name, reviewTexts[language].quarter(page.quarter))
  }
}
