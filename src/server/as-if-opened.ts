import type { IncomingMessage } from 'node:http'

/** The form of a request was taken: its page is drawn as if it had been opened. */
export const asIfOpened = (req: IncomingMessage): void => {
  req.method = 'GET'
  for (const name of ['content-type', 'content-length', 'transfer-encoding'])
    Reflect.deleteProperty(req.headers, name)
}
