/**
 * permanent: this mail to this address will never be taken. temporary: try again later. not set up: there is no
 * mail server at all.
 */
export type Failure = { failure: 'permanent' | 'temporary' | 'not set up'; code: number | null }

type SmtpError = { message?: string; response?: string; responseCode?: number; command?: string; code?: string }

/** Only an answer about this recipient or this message is final; one about us (login, sender, policy) will be mended. */
export function deliveryFailure(error: unknown): Failure & { response: string } {
  const { message = '', response, responseCode = null, command = '', code } = error as SmtpError
  const refused = responseCode !== null && responseCode >= 500 && !ABOUT_US.has(responseCode)
  const aboutThisMail = /^(RCPT TO|DATA|BDAT)/.test(command)
  const impossible = code === 'EENVELOPE' && command === 'API'
  return {
    failure: (refused && aboutThisMail) || impossible ? 'permanent' : 'temporary',
    code: responseCode,
    response: (response ?? message).slice(0, 500),
  }
}

/** 530, 534, 535, 538: authentication or encryption is wanted (RFC 4954 6); 521: takes no mail now (RFC 7504). */
const ABOUT_US = new Set([521, 530, 534, 535, 538])
