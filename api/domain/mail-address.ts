/**
 * What may stand as an address in a mail: one mailbox and nothing that could begin a second address or a new header.
 * Whether somebody reads it, only a mail tells. Source: RFC 5321 (lengths), RFC 5322 (specials).
 */
const LONGEST_ADDRESS = 254
const MAILBOX = /^[^\s\p{C}"(),:;<>@[\\\]]+@[^\s\p{C}"(),:;<>@[\\\]]+$/u

export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && MAILBOX.test(text)
}

export interface MailSenderName {
  name: string
  address: string
}

/** `Plekwijzer <bericht@plekwijzer.example>`, or the address alone; null when it is neither. */
export function readSenderName(text: string): MailSenderName | null {
  const [, name, inBrackets] = /^([^<>"\p{C}]*)<([^<>]*)>$/u.exec(text) ?? []
  const address = inBrackets ?? text
  return isMailAddress(address) ? { name: name?.trim() ?? '', address } : null
}
