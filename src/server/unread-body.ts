import type { IncomingMessage, ServerResponse } from 'node:http'

/** Long enough for the client to read the answer. */
const lingerMs = 2_000

/** Whether the client has more to send than was read. */
export const hasUnreadBody = (req: IncomingMessage): boolean =>
  !req.complete &&
  (req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length']) > 0)

/**
 * Sends an answer to a client that is still sending. Closing at once would reset the connection, and
 * the system would throw away the answer that the client has not read yet: what it still sends is
 * read and forgotten, until it stops or time is up.
 */
export const endWithUnreadBody = (req: IncomingMessage, res: ServerResponse, body: string) => {
  const end = () => {
    clearTimeout(bound)
    res.end()
  }
  const bound = setTimeout(end, lingerMs)
  req.once('end', end).once('close', end)
  res.write(body)
  req.resume()
}
