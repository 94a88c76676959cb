import { EventEmitter, once } from 'node:events'
import type { Socket } from 'node:net'

import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** How the server treats the next mail: takes it, or fails in one of the ways that servers have. */
export type Manner =
  'takes' | 'greylists' | 'knows nobody' | 'is full' | 'stalls' | 'hangs up' | 'calls it spam'

type Options = {
  /** How a mail to an address is treated; all are taken unless said. */
  manner?: (recipient: string) => Manner
  port?: number
  /** Told of each mail once it is taken and answered. */
  onTaken?: () => void
}

const answer = (code: number, words: string) =>
  Object.assign(new Error(words), { responseCode: code })

/** A real SMTP server, which takes mail as servers do, and keeps what it took. */
export const startSmtp = async ({ manner = () => 'takes', port = 0, onTaken }: Options = {}) => {
  const received: ParsedMail[] = []
  const sockets = new Set<Socket>()
  const events = new EventEmitter()
  const manners = new Map<string, Manner>()

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, session, done) => {
      const how = manner(address)
      manners.set(session.id, how)
      if (how === 'greylists') done(answer(451, '4.7.1 Greylisted, come back later'))
      else if (how === 'knows nobody') done(answer(550, '5.1.1 No such user'))
      else done()
    },
    onData: (stream, session, done) => {
      const how = manners.get(session.id)
      if (how === 'stalls') {
        stream.resume() // and says nothing more
        return
      }
      if (how === 'hangs up') {
        sockets.forEach((socket) => socket.destroy())
        return
      }
      void simpleParser(stream).then((mail) => {
        if (how === 'is full') done(answer(452, '4.2.2 Mailbox full'))
        else if (how === 'calls it spam') done(answer(554, '5.7.1 Spam'))
        else {
          received.push(mail)
          done()
          onTaken?.()
          events.emit('taken')
        }
      }, done)
    },
  })
  server.on('error', () => undefined) // a client that hangs up
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('The SMTP server has no port.')

  /** How many mails came twice. */
  const duplicates = () =>
    received.length - new Set(received.map(({ messageId }) => messageId)).size

  return {
    received,
    duplicates,
    port: address.port,
    url: `smtp://127.0.0.1:${String(address.port)}`,
    /** Resolves once so many different mails were taken. */
    until: async (count: number) => {
      const taken = () => new Set(received.map(({ messageId }) => messageId)).size
      while (taken() < count) await once(events, 'taken')
    },
    stop: async () => {
      sockets.forEach((socket) => socket.destroy())
      await new Promise<void>((closed) => {
        server.close(closed)
      })
    },
  }
}
