import type { Language, PageData } from '../../../api/contract/page.ts'
import { articlesEn } from './articles-en.ts'
import { articlesNl } from './articles-nl.ts'

export type ArticleName = Extract<PageData, { kind: 'text' }>['page']

export interface Article {
  title: string
  sections: { title?: string; paragraphs: string[]; points?: string[]; links?: { href: string; label: string }[] }[]
}

const articles: Record<Language, Record<ArticleName, Article>> = { nl: articlesNl, en: articlesEn }

export function articleFor(name: ArticleName, language: Language): Article {
  return articles[language][name]
}
