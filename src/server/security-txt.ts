import { writeSecurityTxt } from '@/src/formats/security-txt'

import type { Handler } from './exchange'
import { Refused } from './problem'

type Reporting = { contact: string | undefined; serverUrl: string }

/** GET /.well-known/security.txt: to whom a weakness is reported. There is none without a contact. */
export const answerSecurityTxt =
  ({ contact, serverUrl }: Reporting): Handler =>
  ({ res }) => {
    const body = contact && writeSecurityTxt({ contact, serverUrl, now: new Date() })
    if (!body) throw new Refused(404)
    res
      .writeHead(200, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-cache',
      })
      .end(body)
    return Promise.resolve()
  }
