import { describe, inject } from 'vitest'

import { personas } from '@/access/personas'
import { argumentsOf } from '@/src/payload/server-functions/arguments'
import { expect, test } from '@/tests/support/browser'
import { inside } from '@/tests/support/inside'

/** The only action of the back-office that takes what its page says as it is. */
const actionIn = (html: string): string =>
  /\{\\"id\\":\\"([\da-f]{40,42})\\",\\"bound\\":null/.exec(html)?.[1] ?? ''

const usual: Record<string, Record<string, unknown>> = {
  'form-state': {
    ...{ collectionSlug: 'users', schemaPath: 'users', operation: 'create', data: {} },
    ...{ formState: {}, docPermissions: { fields: true }, docPreferences: { fields: {} } },
    renderAllFields: true,
  },
  'table-state': { collectionSlug: 'users', columns: [], query: { limit: 10 } },
  'render-document': { collectionSlug: 'organisations', drawerSlug: 'drawer' },
  'render-list': { collectionSlug: 'users', query: { limit: 10 }, drawerSlug: 'drawer' },
}

const called = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['nothing', 'slugify', 'render-field', 'get-folder-results-component-and-data'],
  ...Object.keys(argumentsOf),
]

/** Of an account, or of a session: nobody is told these, not even by what is drawn. */
const secrets = /"(hash|salt|resetPasswordToken)":"[\da-f]{16,}|"sid":|eyJ[\w-]{10,}\.eyJ/

describe(`${String(called.length)} functions of the server, over the wire`, () => {
  test.for(personas.filter((one) => one !== 'partner'))(
    'tell no secret to %s',
    async (persona, { visit }) => {
      const { origin } = inject('application')
      const action = actionIn(await (await fetch(`${origin}/admin/login`)).text())
      expect(action).not.toBe('')
      const { request } = (await visit(persona)).context()
      const { cookies } = await request.storageState()
      const token = cookies.find(({ name }) => name === 'payload-token')?.value ?? 'nobody’s'
      for (const name of called)
        for (const args of [{}, usual[name] ?? {}]) {
          const answer = await request.post('/admin', {
            headers: {
              origin,
              'next-action': action,
              accept: 'text/x-component',
              'content-type': 'text/plain',
            },
            data: JSON.stringify([{ name, args }]),
          })
          const text = await answer.text()
          expect(answer.status(), `${name} ${text.slice(0, 300)}`).toBeLessThan(500)
          expect(text).not.toContain(token)
          expect(text).not.toMatch(secrets)
          // Some are refused with a page, which speaks of many things.
          if (text.includes('"errors"') && !text.includes('html')) expect(text).not.toMatch(inside)
        }
    },
  )
})

test('no page takes a form: it is read, and refused', async () => {
  const { origin } = inject('application')
  for (const path of ['/', '/en', '/strategie', '/nope', '/_next/nothing', '/admin', '/lien/x'])
    for (const type of [
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'application/json',
    ]) {
      const options = { method: 'POST', headers: { 'content-type': type }, body: '--x\r\n' }
      const answer = await fetch(`${origin}${path}`, options)
      expect([400, 405, 415], `${path} ${type}`).toContain(answer.status)
      expect(await answer.text()).toContain('errors')
    }
})
