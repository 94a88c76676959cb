import { APIError, AuthenticationError, type Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { loggerFor, sayRefusals } from './quiet-refusals'

const wrapping = (originalError: Error) => Object.assign(new Error('GraphQL'), { originalError })

it.each([
  ['a stale write', { err: new APIError('Relisez.', 412) }, 'info'],
  ['too many attempts', { err: new APIError('Attendez.', 429) }, 'info'],
  ['a wrong password', { err: new AuthenticationError() }, 'info'],
  ['a refusal through GraphQL', { err: wrapping(new APIError('Relisez.', 412)) }, 'info'],
  ['a refusal by itself', new APIError('Relisez.', 400), 'info'],
  ['no room', { err: new APIError('Plein.', 507) }, 'error'],
  ['a failure', { err: new Error('No') }, 'error'],
  ['a failure through GraphQL', { err: wrapping(new TypeError('No')) }, 'error'],
  ['a sentence', 'Not sent', 'error'],
])('%s is logged once, at its level', (_, logged, level) => {
  const [info, error] = [vi.fn(), vi.fn()]
  const self = { info } satisfies Partial<Record<keyof Payload['logger'], unknown>>
  Reflect.apply(sayRefusals, self, [[logged], error, 50])
  expect({ info: info.mock.calls.length, error: error.mock.calls.length }).toEqual({
    info: level === 'info' ? 1 : 0,
    error: level === 'error' ? 1 : 0,
  })
  if (level === 'info') expect(info.mock.calls[0]).toEqual([expect.stringMatching(/./)])
})

it('leaves the other levels alone', () => {
  const method = vi.fn()
  const warning = [{ err: new APIError('Relisez.', 412) }]
  Reflect.apply(sayRefusals, {}, [warning, method, 40])
  expect(method).toHaveBeenCalledWith(...warning)
  for (const environment of ['production', 'development'])
    expect(loggerFor(environment).options.hooks?.logMethod).toBe(sayRefusals)
})
