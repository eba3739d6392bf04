import { fold } from './interpret-words.ts'

/** "een" is far more often an article than a number, so it is left out. */
export const numberWords = new Map(
  `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
  negentien twintig eenentwintig tweeentwintig`
    .split(/\s+/)
    .map((word, number) => [fold(word), number] as const)
    .filter(([word]) => word !== 'een'),
)
