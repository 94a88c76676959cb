import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Question } from './questions'

const execute = promisify(execFile)

/** Whether the generator is there: it is Debian's package `wrk`. */
export const hasWrk = (): Promise<boolean> =>
  execute('wrk', ['--version']).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  )

const connections = 10

/** Each request has a header of its own, on which no answer depends. */
const varying = `
local asked = 0
request = function()
  asked = asked + 1
  wrk.headers['X-Asked'] = asked
  return wrk.format()
end
`

/** Requests a second over ten connections, by a generator that is none of Node's. */
export const wrk = async (
  url: string,
  { method, headers, body }: Question,
  { seconds, directory, isVarying }: { seconds: number; directory: string; isVarying?: boolean },
): Promise<number> => {
  const script = join(directory, 'wrk.lua')
  const sent = body === undefined ? '' : `wrk.body = ${JSON.stringify(body)}\n`
  await writeFile(script, `wrk.method = '${method}'\n${sent}${isVarying ? varying : ''}`)
  const named = headers.flatMap((header) => ['-H', header.replace('=', ': ')])
  const { stdout } = await execute('wrk', [
    ...['-t1', `-c${String(connections)}`, `-d${String(seconds)}s`, '-s', script],
    ...named,
    url,
  ])
  if (stdout.includes('Non-2xx')) throw new Error(`${url} was not answered well:\n${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}
