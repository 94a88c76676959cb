// The published types would bring all of Express with them.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Compress = (req: IncomingMessage, res: ServerResponse, next: () => void) => void
  const compression: () => Compress
  export default compression
}

declare module 'on-headers' {
  import type { ServerResponse } from 'node:http'

  const onHeaders: (res: ServerResponse, listener: () => void) => void
  export default onHeaders
}
