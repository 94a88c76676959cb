import { createTransport } from 'nodemailer'

export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  messageId: string
  headers: Record<string, string>
  attachments?: { filename: string; contentType: string; content: string }[]
}

/** Hands a mail to whoever carries it, and gives back what they answered. Fails as nodemailer does. */
export type Send = (mail: Mail) => Promise<string>

type Options = {
  /** smtp://user:password@host:port, or smtps://. */
  url: string
  from: string
  /** Milliseconds of silence after which the server is given up. */
  silence?: number
}

/** Milliseconds that a mail may take in all, whatever the server does: less than a lease. */
const longest = 2 * 60_000

/**
 * One connection, kept for the mails that follow at once. What is cut off is never sent again by the
 * library itself, which could not say how many times: the outbox decides.
 */
export const smtpSender = ({ url, from, silence = 30_000 }: Options): Send => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    idleTimeout: 5_000, // a server closes one that is silent, perhaps as it is being used again
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
    // A template is ours, its data are not: nothing of them may name a file or an address to read.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (mail) => {
    const signal = AbortSignal.timeout(longest)
    const { response } = await transport.sendMail({ from, ...mail, signal })
    return response
  }
}
