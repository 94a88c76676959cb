import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Question } from './questions'

const execute = promisify(execFile)

const connections = '10'

export type Asking = {
  seconds: number
  /** Where a generator finds what it sends. */
  directory: string
  /** Each request has a header of its own, on which no answer depends. */
  isVarying?: boolean
}

/** Requests a second of one question, asked again as soon as it is answered, on ten connections. */
type Generator = (url: string, question: Question, asking: Asking) => Promise<number>

const isInstalled = (command: string): Promise<boolean> =>
  execute(command, ['--version']).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  )

/** Programs that are none of Node's: on Debian, `apt-get install wrk nghttp2-client`. */
export const hasGenerators = async (): Promise<boolean> =>
  (await isInstalled('wrk')) && (await isInstalled('h2load'))

const withHeaders = ({ headers }: Question) =>
  headers.flatMap((header) => ['-H', header.replace('=', ': ')])

const figureIn = (said: string, form: RegExp): number => {
  const figure = Number(form.exec(said)?.[1])
  if (!(figure > 0)) throw new Error(`No answers were counted:\n${said}`)
  return figure
}

const varying = `
local asked = 0
request = function()
  asked = asked + 1
  wrk.headers['X-Asked'] = asked
  return wrk.format()
end
`

export const wrk: Generator = async (url, question, { seconds, directory, isVarying }) => {
  const { method, body } = question
  const script = join(directory, 'wrk.lua')
  const sent = body === undefined ? '' : `wrk.body = ${JSON.stringify(body)}\n`
  await writeFile(script, `wrk.method = '${method}'\n${sent}${isVarying ? varying : ''}`)
  const { stdout } = await execute('wrk', [
    ...['-t1', '-c', connections, `-d${String(seconds)}s`, '-s', script],
    ...withHeaders(question),
    url,
  ])
  if (stdout.includes('Non-2xx')) throw new Error(`${url} was not answered well:\n${stdout}`)
  return figureIn(stdout, /Requests\/sec:\s+([\d.]+)/)
}

/** It sends one request as it was told, so that none varies. */
export const h2load: Generator = async (url, question, { seconds, directory }) => {
  const { body } = question
  const file = join(directory, 'h2load.body')
  if (body !== undefined) await writeFile(file, body)
  const { stdout } = await execute('h2load', [
    ...['--h1', '-t1', '-c', connections, '-D', String(seconds)],
    ...(body === undefined ? [] : ['-d', file]),
    ...withHeaders(question),
    url,
  ])
  if (!stdout.includes(' 0 4xx, 0 5xx')) throw new Error(`${url} was not answered well:\n${stdout}`)
  return figureIn(stdout, /finished in [\d.]+s, ([\d.]+) req\/s/)
}
