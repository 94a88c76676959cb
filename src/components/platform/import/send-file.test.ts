import { afterEach, describe, expect, it, vi } from 'vitest'

import { sendFile } from './send-file'

const counts = { created: 1, updated: 0, unchanged: 0, errors: 0 }

/** An answer that says these lines, then ends or is cut. */
const saying = (lines: object[], isCut = false) =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        for (const line of lines)
          controller.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`))
        if (isCut) controller.error(new TypeError('network error'))
        else controller.close()
      },
    }),
  )

const send = (answer: () => Promise<Response>, fingerprint?: string) => {
  vi.stubGlobal('fetch', answer)
  const file = new File(['Code\n7.1'], 'Actions.csv')
  return sendFile({
    address: '/api/strategy/import',
    file,
    fingerprint,
    language: 'fr',
    onProgress: () => undefined,
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a connection that is lost', () => {
  it.each([
    ['before any answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['on the way', () => Promise.resolve(saying([{ done: 20, all: 100 }], true))],
    ['before the last line', () => Promise.resolve(saying([{ done: 20, all: 100 }]))],
    ['by a server in between', () => Promise.resolve(new Response('<html>', { status: 504 }))],
  ])('%s refuses a dry run, and tells nothing of an import', async (_, answer) => {
    expect(await send(answer)).toMatchObject({ is: 'refused' })
    expect(await send(answer, 'shown')).toEqual({ is: 'unknown' })
  })
})

it('what the server says of an import is what it did', async () => {
  const result = saying([{ result: { dryRun: false, counts } }])
  expect(await send(() => Promise.resolve(result), 'shown')).toEqual({ is: 'imported', counts })
  const failed = saying([{ refused: { errors: [] } }])
  expect(await send(() => Promise.resolve(failed), 'shown')).toMatchObject({ is: 'refused' })
})
