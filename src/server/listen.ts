import { once } from 'node:events'
import type { Server } from 'node:http'

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

/** Opens the server, or says in a sentence why it cannot. */
export const listen = async (server: Server, host: string, port: number): Promise<void> => {
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

/** Stops taking requests, lets those in flight end, then resolves. Bounded in time. */
export const close = async (server: Server, boundMs = 10_000): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const bound = setTimeout(() => {
    server.closeAllConnections()
  }, boundMs)
  await closed
  clearTimeout(bound)
}
