import type { Offer } from '../../api/contract/offer.ts'
import type { Text } from '../shared/text/nl.ts'

/** Whether the paying municipality can use this offer's contract, in words. */
export function contractWords(text: Text, offer: Offer, municipality: string, regionName: string | undefined): string {
  switch (offer.contract.fit) {
    case 'yes':
      return municipality ? text.offer.contractYes(municipality) : text.values.contractFit.yes
    case 'other-region':
      if (offer.access === 'open') return text.offer.contractOpenElsewhere
      return text.offer.contractOther(regionName ?? text.offer.otherRegion)
    case 'open':
      return text.offer.contractOpen
    case null:
      if (offer.access === 'open') return text.offer.contractOpen
      return regionName ? text.offer.contractIn(regionName) : ''
  }
}
