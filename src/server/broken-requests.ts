import type { Server, ServerResponse } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import type { AccessLog } from './access-log'
import { dataPolicy } from './content-security-policy'
import { problemOfUnread } from './problem'
import { always } from './security-headers'

const statuses: Partial<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '')

const written = (status: number): string => {
  const { headers, body } = problemOfUnread(status)
  const all = {
    ...always,
    'Content-Security-Policy': dataPolicy,
    ...headers,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${String(value)}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`
}

/** Answers what Node could not read as a request, or did not get to the end of in time. */
export const answerBrokenRequests = (server: Server, log: AccessLog) => {
  const answers = new WeakMap<Duplex, ServerResponse>()
  server.prependListener('request', (req, res) => {
    answers.set(req.socket, res)
  })
  server.on('clientError', (error, socket) => {
    const answer = answers.get(socket)
    const isUnderWay = answer?.headersSent === true && !answer.writableFinished
    if (!socket.writable || isUnderWay || codeOf(error) === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const status = statuses[codeOf(error)] ?? 400
    log(`${JSON.stringify({ time: new Date().toISOString(), status })}\n`)
    socket.end(written(status))
  })
}
