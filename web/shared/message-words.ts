import type { Language, PageData } from '../../api/contract/page.ts'

type MessageData = Extract<PageData, { kind: 'gone' | 'notFound' | 'error' }>

const texts = {
  nl: {
    gone: (offer: string) => ({ title: 'Dit aanbod is gestopt', body: `“${offer}” wordt niet meer aangeboden.` }),
    notFound: { title: 'Deze pagina bestaat niet', body: 'Misschien is het adres verkeerd getypt, of is de pagina verhuisd.' },
    or: 'of',
    problems: {} as Record<string, { title: string; body: string } | undefined>,
    instead: 'In plaats hiervan',
    search: 'Naar zoeken',
    askWhom: (names: string) => `Dit kan geregeld worden door ${names}.`,
    reference: (code: string) => `Meld je dit? Noem dan dit kenmerk: ${code}`,
  },
  en: {
    gone: (offer: string) => ({ title: 'This offer has ended', body: `“${offer}” is no longer offered.` }),
    notFound: { title: 'This page does not exist', body: 'Perhaps the address was mistyped, or the page has moved.' },
    or: 'or',
    /** By code; what is not here keeps the server's Dutch. */
    problems: {
      'not-allowed': { title: 'You may not do that', body: 'Your role gives no right to this.' },
      'sign-in-needed': { title: 'Sign in first', body: 'Only people who are signed in can see this.' },
      'too-many-requests': { title: 'One moment', body: 'Too many questions come from this address. Try again in a minute.' },
      'too-large': { title: 'Too large', body: 'What you sent is too large. Send less at a time.' },
      'wrong-origin': { title: 'Not allowed', body: 'This question comes from another site. Open the page again.' },
      'broken-address': { title: 'The address is not right', body: 'The address holds signs that cannot be read. Type the search again.' },
      internal: { title: 'Something went wrong', body: 'Try again.' },
    } as Record<string, { title: string; body: string } | undefined>,
    instead: 'Instead',
    search: 'To search',
    askWhom: (names: string) => `This can be arranged by ${names}.`,
    reference: (code: string) => `Reporting this? Then mention this reference: ${code}`,
  },
}

export function messageWords(
  data: MessageData,
  language: Language,
): { title: string; body: string; instead: string; search: string; reference?: string; askWhom?: string } {
  const text = texts[language]
  const { instead, search } = text
  switch (data.kind) {
    case 'gone':
      return { ...text.gone(data.title), instead, search }
    case 'notFound':
      return { ...text.notFound, instead, search }
    case 'error': {
      const { code, detail, reference } = data.problem
      const { title, body } = text.problems[code] ?? { title: data.problem.title, body: detail }
      const askWhom = data.askWhom.length > 0 ? text.askWhom(listOf(data.askWhom, text.or)) : undefined
      return { title, body, instead, search, askWhom, reference: reference && text.reference(reference) }
    }
  }
}

function listOf(names: string[], or: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
}
