import SonicBoom from 'sonic-boom'

import type { AccessLog } from '@/src/server/access-log'

const mostLines = 64
const longestWait = 500

/**
 * Lines of the access log on the standard output, some at a time: a write of its own for each would take as
 * long as an answer of the cache. Who kills the process loses those of the last half second.
 */
export const accessLog = (): AccessLog => {
  const output = new SonicBoom({ fd: 1, sync: true })
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) output.write(lines.join(''))
    lines = []
  }
  setInterval(flush, longestWait).unref()
  process.once('exit', () => {
    flush()
    output.flushSync()
  })
  return (line) => {
    if (lines.push(line) >= mostLines) flush()
  }
}
