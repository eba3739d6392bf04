/** Why a mail did not go out, told apart by what helps. The server's own sentence is left out: it often holds the address. */
export interface DeliveryFailure {
  /** `refused`: this mail, for good. `later`: this mail, for now. `away`: nothing goes out, for want of a server or of rights. */
  kind: 'refused' | 'later' | 'away'
  /** Codes only: `EENVELOPE 550 5.1.1 RCPT TO`. */
  reason: string
}

interface SmtpError {
  code?: string
  responseCode?: number
  response?: string
  /** The step in which it happened; `API`: refused before anything was sent. */
  command?: string
}

export function failureOf(error: unknown): DeliveryFailure {
  const found = error as SmtpError
  return { kind: kindOf(found), reason: reasonOf(found) }
}

function kindOf({ code, responseCode, command }: SmtpError): DeliveryFailure['kind'] {
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (code === 'EABORT') return 'later'
  // Refusing the sender, or closing down, is about us or the server, whatever the mail.
  if (!isAboutThisMail || responseCode === 421 || (command === 'MAIL FROM' && responseCode)) return 'away'
  return responseCode === undefined || responseCode >= 500 ? 'refused' : 'later'
}

const ENHANCED_STATUS = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/

function reasonOf({ code, responseCode, response, command }: SmtpError): string {
  const status = ENHANCED_STATUS.exec(response ?? '')?.[1]
  return [code ?? 'unknown', responseCode, status, command].filter((part) => part !== undefined).join(' ')
}
