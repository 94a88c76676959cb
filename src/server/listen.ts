import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

type Traffic = { connections: Set<Socket>; requests: Set<IncomingMessage> }

const traffic = new WeakMap<Server, Traffic>()

/**
 * Knows the connections and the requests under way. Node would not close, before its time-out, a
 * connection that has asked nothing yet, and browsers open some in advance.
 */
const watch = (server: Server) => {
  const { connections, requests }: Traffic = { connections: new Set(), requests: new Set() }
  traffic.set(server, { connections, requests })
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', (req, res) => {
    requests.add(req)
    res.once('close', () => requests.delete(req))
  })
}

/** How many connections to a server are open. None is taken from their number before the end of a turn of the event loop. */
export const connectionsTo = (server: Server): number => traffic.get(server)?.connections.size ?? 0

/** Closes the connections that wait for no answer, nor for the rest of one. */
const closeIdle = (server: Server) => {
  const { connections, requests } = traffic.get(server) ?? {}
  const busy = new Set([...(requests ?? [])].map(({ socket }) => socket))
  for (const socket of connections ?? [])
    if (!busy.has(socket) && socket.writableLength === 0) socket.destroy()
}

/** Opens the server, or says in a sentence why it cannot. */
export const listen = async (server: Server, host: string, port: number): Promise<void> => {
  watch(server)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE'))
      throw new Error(
        `Port ${String(port)} is taken on ${host}: stop what uses it, or choose another with PORT=3001 npm start.`,
        { cause: error },
      )
    if (hasCode(error, 'EACCES'))
      throw new Error(`Port ${String(port)} is not allowed to this user: choose one above 1023.`, {
        cause: error,
      })
    throw error
  }
}

/**
 * Stops taking requests, lets those in flight end, then resolves. Bounded in time, below the ten
 * seconds after which a supervisor kills.
 */
export const close = async (server: Server, boundMs = 8_000): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  closeIdle(server)
  const idle = setInterval(closeIdle, 50, server)
  const bound = setTimeout(() => {
    server.closeAllConnections()
  }, boundMs)
  await closed
  clearInterval(idle)
  clearTimeout(bound)
}
