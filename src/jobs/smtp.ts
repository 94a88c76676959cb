import { createTransport } from 'nodemailer'

export type Mail = {
  to: string
  subject: string
  html: string
  text: string
  messageId: string
  headers: Record<string, string>
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

/**
 * One connection a mail: a pool would by itself send again what was cut off, and nobody would know
 * how many times. The whole lasts less than a lease, whatever the server does.
 */
export const smtpSender = ({ url, from, silence = 30_000 }: Options): Send => {
  const transport = createTransport({
    url,
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
    // A template is ours, its data are not: nothing of them may name a file or an address to read.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (mail) => {
    const { response } = await transport.sendMail({ from, ...mail })
    return response
  }
}
