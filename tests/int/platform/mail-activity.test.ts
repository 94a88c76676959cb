import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { queueMessage } from '@/src/commands/platform/queue-message'
import { readMailActivity } from '@/src/queries/platform/mail-activity'
import { problemsIn } from '@/tests/support/answers'
import { countReads } from '@/tests/support/count-reads'
import { startHttpServer } from '@/tests/support/http-server'
import { test } from '@/tests/support/test'

const token = 'a-token-for-the-tests'
const hour = 3_600_000

const queue = async (req: Parameters<typeof queueMessage>[1]) =>
  queueMessage(
    {
      template: 'email-changed',
      data: { name: 'Marie', from: 'a@example.org', to: 'b@example.org' },
      locale: 'fr',
      recipient: `${randomUUID()}@example.org`,
      cause: { collection: 'users', document: randomUUID(), reason: 'test' },
    },
    req,
  )

describe('the state of the outbox', () => {
  test('tells what is late, with the same questions however full it is', async ({ payload }) => {
    const before = await readMailActivity(payload, new Date(Date.now() + hour))
    const req = await createLocalReq({}, payload)
    const one = await countReads(payload, () => readMailActivity(payload, new Date()))
    const ids = [await queue(req), await queue(req)]
    const after = await readMailActivity(payload, new Date(Date.now() + hour))
    expect(after.late).toBe(before.late + 2)
    expect(after.states.queued).toBe(before.states.queued + 2)
    expect(after.oldest).not.toBeNull()
    const many = await countReads(payload, () => readMailActivity(payload, new Date()))
    expect(many).toEqual(one)
    for (const id of ids)
      await payload.db.deleteOne({ collection: 'messages', where: { id: { equals: id ?? '' } } })
  })
})

describe('/metrics', () => {
  test('opens with its token alone', async ({ payload }) => {
    const server = await startHttpServer(payload, { metricsToken: token })
    const asked = (authorization?: string) =>
      server.fetch('/metrics', authorization ? { headers: { authorization } } : {})
    expect((await asked()).status).toBe(401)
    expect((await asked('Bearer another-token')).status).toBe(401)
    expect((await asked(token)).status).toBe(401)
    const answer = await asked(`Bearer ${token}`)
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    expect(text).toMatch(/^resolument_messages\{state="queued"\} \d+$/m)
    expect(text).toMatch(/^resolument_messages_oldest_seconds [\d.]+$/m)
    await server.stop()
  })

  test('is not there without one', async ({ payload }) => {
    const server = await startHttpServer(payload)
    const headers = { authorization: 'Bearer undefined' }
    expect((await server.fetch('/metrics', { headers })).status).toBe(404)
    await server.stop()
  })
})

describe('the mail settings', () => {
  const path = '/api/globals/mail-settings'
  const settings = z.object({ ratePerDomain: z.number() })

  test('are for administrators', async ({ http }) => {
    const admin = await http('admin')
    const { ratePerDomain } = settings.parse((await admin.get(path)).body)
    expect(await admin.send('POST', path, { ratePerDomain })).toMatchObject({ status: 200 })
  })

  test('are whole numbers', async ({ http }) => {
    const admin = await http('admin')
    for (const path of ['digestHour', 'ratePerDomain']) {
      const refused = await admin.send('POST', '/api/globals/mail-settings', { [path]: 7.5 })
      expect(problemsIn(refused)).toEqual([{ path, message: 'Écrivez un nombre entier.' }])
    }
  })

  test.for(['anonymous', 'partner', 'committee-member', 'editor', 'project-manager'] as const)(
    'are nothing to %s',
    async (persona, { http }) => {
      const client = await http(persona)
      expect(await client.get(path)).toMatchObject({ status: 403 })
      expect(await client.send('POST', path, { paused: true })).toMatchObject({ status: 403 })
      const { body } = await client.graphql('{ MailSettings { ratePerDomain } }', {})
      expect(JSON.stringify(body)).not.toContain('"ratePerDomain":')
      const written = await client.graphql(
        'mutation { updateMailSettings(data: { paused: true }) { paused } }',
        {},
      )
      expect(JSON.stringify(written.body)).not.toContain('"paused":true')
    },
  )
})
