import type { Language, PageData } from '../../api/contract/page.ts'

type MessageData = Extract<PageData, { kind: 'gone' | 'notFound' | 'error' }>

const texts = {
  nl: {
    gone: (offer: string) => ({ title: 'Dit aanbod is gestopt', body: `“${offer}” wordt niet meer aangeboden.` }),
    notFound: { title: 'Deze pagina bestaat niet', body: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd.' },
    instead: 'In plaats hiervan',
    search: 'Naar zoeken',
    reference: (code: string) => `Meld je dit? Noem dan dit kenmerk: ${code}`,
  },
  en: {
    gone: (offer: string) => ({ title: 'This offer has ended', body: `“${offer}” is no longer offered.` }),
    notFound: { title: 'This page does not exist', body: 'Perhaps the address was mistyped, or the page has moved.' },
    instead: 'Instead',
    search: 'To search',
    reference: (code: string) => `Reporting this? Then mention this reference: ${code}`,
  },
}

export function messageWords(
  data: MessageData,
  language: Language,
): { title: string; body: string; instead: string; search: string; reference?: string } {
  const text = texts[language]
  const { instead, search } = text
  switch (data.kind) {
    case 'gone':
      return { ...text.gone(data.title), instead, search }
    case 'notFound':
      return { ...text.notFound, instead, search }
    case 'error': {
      const { title, detail, reference } = data.problem
      return { title, body: detail, instead, search, reference: reference && text.reference(reference) }
    }
  }
}
