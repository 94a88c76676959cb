import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { register } from 'node:module'

import { z } from 'zod'

import config from '@/payload.config'

/** Node has no use for what a bundler makes of these, which Payload's components import. */
const withoutAssets = String.raw`
  export const load = (url, context, next) =>
    /\.(s?css|svg|png)$/.test(url)
      ? { format: 'module', source: 'export default ""', shortCircuit: true }
      : next(url, context)
`

const storage = z.instanceof(AsyncLocalStorage)

/** Runs something as Next runs a server action: within a request that has these headers. */
const runner = async () => {
  const { workAsyncStorage } =
    await import('next/dist/server/app-render/work-async-storage.external.js')
  const { workUnitAsyncStorage } =
    await import('next/dist/server/app-render/work-unit-async-storage.external.js')
  const work = storage.parse(workAsyncStorage)
  const unit = storage.parse(workUnitAsyncStorage)
  return (headers: Headers, run: () => Promise<unknown>): Promise<unknown> =>
    work.run({ route: '/admin' }, () =>
      unit.run({ type: 'request', phase: 'action', headers }, run),
    )
}

export type Told = { status: number; result: unknown }

/**
 * The server functions of the back-office without its pages: nothing is drawn, and components are
 * empty. What goes over the wire is looked at in tests/e2e/server-functions.test.ts.
 */
export const serverFunctions = async () => {
  register(`data:text/javascript,${encodeURIComponent(withoutAssets)}`)
  const run = await runner()
  const { handleServerFunctions } = await import('@payloadcms/next/layouts')
  const { answerServerFunction } = await import('@/src/payload/server-functions/answer')
  const nothing = () => null
  const options = { config, importMap: new Proxy({}, { get: () => nothing }) }

  return {
    /** Payload's own answer. */
    bare: (call: { name: string; args: Record<string, unknown> }, headers: HeadersInit) =>
      run(new Headers(headers), async () => handleServerFunctions({ ...options, ...call })),
    /** Ours, with the status that it chose. A failure is one that Next makes such a status of. */
    call: async (asked: unknown, headers: HeadersInit): Promise<Told> => {
      const id = randomUUID()
      const told: Told = { status: 200, result: undefined }
      const setStatus = (status: number) => {
        told.status = status
      }
      ;(globalThis.answersToPages ??= new Map()).set(id, { setStatus })
      const all = new Headers(headers)
      all.set('x-answer-to-page', id)
      try {
        told.result = await run(all, () => answerServerFunction(asked, options))
      } catch (error) {
        const { digest } = z.object({ digest: z.string() }).parse(error)
        told.status = digest.startsWith('NEXT_REDIRECT') ? 200 : Number(digest.split(';')[1])
      }
      globalThis.answersToPages.delete(id)
      return told
    },
  }
}
