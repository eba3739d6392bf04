import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, PageInput } from '../../api/contract/page.ts'
import type { Text } from './text/nl.ts'

export interface Page extends Pick<PageInput, 'url' | 'now' | 'isDemo' | 'viewer' | 'caller' | 'mapTilesUrl'> {
  language: Language
  text: Text
  /** For what stays Dutch in every language: names of offers, products, kinds of care. */
  dutch: 'nl' | undefined
  /** The search that leads to an offer travels along in its address, so that the way back and the paying municipality stay known. */
  search: string
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('usePage outside a page')
  return page
}

export function pageOf(input: PageInput, text: Text): Page {
  const { url, now, isDemo, viewer, caller, mapTilesUrl, language } = input
  const dutch = language === 'nl' ? undefined : 'nl'
  return { url, now, isDemo, viewer, caller, mapTilesUrl, language, text, dutch, search: searchOf(input) }
}

function searchOf({ data }: PageInput): string {
  return data.kind === 'offer' ? data.backQuery.replace(/^\?/, '') : ''
}

export function offerAddress({ search }: Page, id: string): string {
  return `/aanbod/${id}${search ? `?${search}` : ''}`
}
