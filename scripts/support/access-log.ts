import SonicBoom from 'sonic-boom'

import type { AccessLog } from '@/src/server/access-log'

/**
 * Lines of the access log on the standard output, some at a time: a write of its own for each would take as
 * long as an answer of the cache. Who kills the process loses those of the last half second.
 */
export const accessLog = (): AccessLog => {
  const output = new SonicBoom({ fd: 1, minLength: 4_096, periodicFlush: 500, sync: true })
  process.once('exit', () => {
    output.flushSync()
  })
  return (line) => output.write(line)
}
