import type { PageInput } from '../api/contract/page.ts'
import { accountTitle } from './account/account-title.ts'
import { mailsTexts } from './account/mails-text.ts'
import { bottlenecksTexts } from './expert-team/bottlenecks-text.ts'
import { workTitle } from './expert-team/work-text.ts'
import { confirmationTexts, correctionsTexts, gridTexts, historyTexts, pasteTexts, subcontractsTexts } from './provider/provider-text.ts'
import { titleOfFinder } from './referrer/finder-title.ts'
import { defaultersTexts } from './region/defaulters-text.ts'
import { messageWords } from './shared/message-words.ts'
import { signalsTexts } from './shared/signals-text.ts'
import { articleFor } from './shared/text/articles.ts'
import type { Text } from './shared/text/nl.ts'

export function titleOf({ data, language }: PageInput, text: Text): string {
  switch (data.kind) {
    case 'finder':
      return text.frame.title(titleOfFinder(data, text))
    case 'offer':
      return text.frame.title(data.offer.title)
    case 'gone':
    case 'notFound':
    case 'error':
      return text.frame.title(messageWords(data, language).title)
    case 'signIn':
    case 'account':
    case 'organisation':
      return text.frame.title(accountTitle(data, language))
    case 'myOffers':
      return text.frame.title(gridTexts[language].title)
    case 'availabilityImport':
      return text.frame.title(pasteTexts[language].title)
    case 'corrections':
      return text.frame.title(correctionsTexts[language].title)
    case 'bottlenecks':
      return text.frame.title(bottlenecksTexts[language].title)
    case 'subcontracts':
      return text.frame.title(subcontractsTexts[language].title)
    case 'defaulters':
      return text.frame.title(defaultersTexts[language].title)
    case 'confirmation':
      return text.frame.title(confirmationTexts[language].title)
    case 'offerHistory':
      return text.frame.title(historyTexts[language].title(data.offer.title))
    case 'bottleneckWork':
      return text.frame.title(workTitle(data, language))
    case 'signalForm':
      return text.frame.title(signalsTexts[language].form.title)
    case 'signalSent':
      return text.frame.title(signalsTexts[language].sent.title)
    case 'signals':
      return text.frame.title(signalsTexts[language].list.titles[data.reader])
    case 'mails':
      return text.frame.title(mailsTexts[language].title)
    case 'text':
      return text.frame.title(articleFor(data.page, language).title)
  }
}
