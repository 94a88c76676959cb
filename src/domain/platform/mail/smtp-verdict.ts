/** What a mail library says of a failure: the names are those of nodemailer. */
export type SmtpFailure = {
  code?: string | undefined
  responseCode?: number | undefined
  command?: string | undefined
  response?: string | undefined
}

/**
 * - `refused`: there is no such mailbox. Given up, and counted against the address.
 * - `rejected`: the server will never take this message, which says nothing of the address.
 * - `unreachable`: no server to speak to, or none that lets us in: the others would fail as well.
 * - `later`: grey list, full mailbox, dropped connection: tried again.
 */
export type Verdict = 'refused' | 'rejected' | 'unreachable' | 'later'

const noServer = new Set([
  'ECONNECTION',
  'ECONNREFUSED',
  'EDNS',
  'ESOCKET',
  'ETLS',
  'EAUTH',
  'ETIMEDOUT',
])

/** RFC 3463: 5.7.x is about policy (relaying, reputation), not about the mailbox. */
const isPolicy = (response = '') => /^\d{3}[ -]5\.7\./.test(response)

export const verdictOf = ({ code, responseCode = 0, command, response }: SmtpFailure): Verdict => {
  const isForGood = responseCode >= 500
  if (isForGood && command === 'RCPT TO') return isPolicy(response) ? 'rejected' : 'refused'
  if (isForGood && command === 'DATA') return 'rejected'
  // 421: the server is closing.
  return responseCode === 421 || noServer.has(code ?? '') ? 'unreachable' : 'later'
}

/** So many refusals stop an address. */
export const refusalsThatStop = 3
