import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { once } from 'node:events'

import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import type { Role } from '@/access/roles'
import { inTransaction } from '@/src/database/in-transaction'
import { deliverMessages } from '@/src/jobs/deliver-messages'
import { sendOutbox } from '@/src/jobs/mail-task'
import { claim, readDue } from '@/src/jobs/outbox'
import { type Message, queueMessage } from '@/src/commands/platform/queue-message'
import type { Outgoing, Rendering } from '@/src/jobs/render-message'
import { smtpSender } from '@/src/jobs/smtp'
import { readMessage } from '@/src/queries/platform/message'
import { emptyOutbox } from '@/tests/support/outbox'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { type Manner, startSmtp } from '@/tests/support/smtp'
import { test } from '@/tests/support/test'

const minute = 60_000
const slug = 'mail-settings'

let usual: object
const set = async (data: object) => {
  const payload = await startPayload()
  const req = await createLocalReq({}, payload)
  await payload.updateGlobal({ slug, data, req, overrideAccess: true }) // no test of who may
}
beforeAll(async () => {
  const payload = await startPayload()
  await emptyOutbox(payload)
  const req = await createLocalReq({}, payload)
  const { paused, testRecipient, ratePerDomain } = await payload.findGlobal({ slug, req })
  usual = { paused, testRecipient: testRecipient ?? null, ratePerDomain }
  await set({ paused: false, testRecipient: null, ratePerDomain: 100_000 })
})
afterAll(() => set(usual))

const invitation = (recipient: string, number = 0): Message => ({
  template: 'invitation',
  data: { name: String(number), link: 'https://example.org/lien/x', until: '2026-12-01' },
  locale: 'fr',
  recipient,
  cause: { collection: 'users', document: randomUUID(), reason: 'test' },
})

/** Writes messages in one transaction, as many as there are recipients. */
const queue = async (payload: Payload, recipients: string[]) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async (own) => {
    for (const [number, recipient] of recipients.entries())
      await queueMessage(invitation(recipient, number), own)
  })
}

/** What is written of a message, without the layout of its template. */
const render = ({ id, recipient, data }: Outgoing): Promise<Rendering> =>
  Promise.resolve({
    version: 1,
    mail: {
      to: recipient,
      subject: Object.assign({ name: '' }, data).name,
      html: '',
      text: 'text',
      messageId: `<${id}@localhost>`,
      headers: {},
    },
  })

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

const stateOf = async ({ db }: Payload, domain: string) => {
  const { docs } = await db.find<{ state: string; attempts: number; lastError?: string }>({
    collection: 'messages',
    where: { domain: { equals: domain } },
    pagination: false,
  })
  return {
    count: docs.length,
    states: [...new Set(docs.map(({ state }) => state))],
    attempts: docs.map(({ attempts }) => attempts),
  }
}

/** A worker whose clock is ours, and that goes through the outbox once for each call. */
const workerOn = (payload: Payload, url: string, name = 'worker') => {
  let clock = Date.now() + minute
  const send = smtpSender({ url, from: 'Résolument <test@example.org>', silence: 3_000 })
  const now = () => new Date(clock)
  return {
    work: () => deliverMessages(payload, { worker: name, send, now, random: () => 0.5, render }),
    wait: (milliseconds: number) => {
      clock += milliseconds
    },
    now,
  }
}

const aDomain = () => `${randomUUID().slice(0, 8)}.test`

/** An address of this machine where nobody listens. */
const closedPort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

describe('what is written', () => {
  test('goes with its cause: rolled back, there is no message', async ({ payload }) => {
    const req = await createLocalReq({}, payload)
    const domain = aDomain()
    const failing = inTransaction(req, async (own) => {
      expect(await queueMessage(invitation(`marie@${domain}`), own)).toBeDefined()
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await stateOf(payload, domain)).toMatchObject({ count: 0 })
  })

  test('ten times at once is one message, and one mail', async ({ payload }) => {
    const smtp = await startSmtp()
    const domain = aDomain()
    const message = { ...invitation(`marie@${domain}`), day: '2026-11-25' }
    const reqs = await Promise.all(times(10, () => createLocalReq({}, payload)))
    const ids = await Promise.all(reqs.map((req: PayloadRequest) => queueMessage(message, req)))
    expect(ids.filter(Boolean)).toHaveLength(1)
    await workerOn(payload, smtp.url).work()
    expect(smtp.received.map(({ to }) => [to].flat()[0]?.text)).toContain(`marie@${domain}`)
    expect(await stateOf(payload, domain)).toEqual({ count: 1, states: ['sent'], attempts: [1] })
    await smtp.stop()
  })
})

describe('an SMTP server', () => {
  test('that fails in every way takes 200 messages in the end, each once', async ({ payload }) => {
    const domain = aDomain()
    const tried = new Map<string, number>()
    const troubles: Manner[] = ['greylists', 'is full', 'hangs up', 'greylists']
    const manner = (recipient: string): Manner => {
      const number = Number(/^\d+/.exec(recipient)?.[0])
      const attempts = (tried.get(recipient) ?? 0) + 1
      tried.set(recipient, attempts)
      if (attempts > 1 + (number % 2) || number % 5 > 0) return 'takes'
      // Each time, three seconds go by: one that is tried again shows it.
      return number === 95 ? 'stalls' : (troubles[number % troubles.length] ?? 'takes')
    }
    await queue(
      payload,
      times(200, (number) => `${String(number)}@${domain}`),
    )
    const first = await startSmtp({ manner })
    const worker = workerOn(payload, first.url)
    await worker.work()
    const { port } = first
    await first.stop()
    worker.wait(5 * minute)
    await worker.work() // nobody listens
    const second = await startSmtp({ manner, port })
    for (let passes = 0; second.received.length + first.received.length < 200; passes += 1) {
      expect(passes).toBeLessThan(50)
      worker.wait(10 * minute)
      await worker.work()
    }
    await second.stop()

    const ours = [...first.received, ...second.received].filter(({ to }) =>
      [to].flat()[0]?.text.endsWith(domain),
    )
    const different = new Set(ours.map(({ messageId }) => messageId)).size
    const { states, attempts } = await stateOf(payload, domain)
    const sum = attempts.reduce((total, one) => total + one, 0)
    process.stdout.write(
      `200 messages, ${String(different)} arrived, ${String(ours.length - different)} twice, ${String(sum)} attempts\n`,
    )
    expect({ different, arrived: ours.length, states }).toEqual({
      different: 200,
      arrived: 200,
      states: ['sent'],
    })
  })

  test('that is down for twelve hours loses nothing, and each gets theirs in order', async ({
    payload,
  }) => {
    const domain = aDomain()
    const port = await closedPort()
    const recipients = times(30, (number) => `${'abcde'[number % 5] ?? ''}@${domain}`)
    await queue(payload, recipients)
    const worker = workerOn(payload, `smtp://127.0.0.1:${String(port)}`)
    for (let hours = 0; hours < 12; hours += 1) {
      await worker.work()
      worker.wait(60 * minute)
    }
    expect(await stateOf(payload, domain)).toMatchObject({ count: 30 })

    // Then it grey-lists the first that each is sent: the others wait behind it.
    const known = new Set<string>()
    const manner = (recipient: string): Manner => {
      const isKnown = known.has(recipient)
      known.add(recipient)
      return isKnown ? 'takes' : 'greylists'
    }
    const smtp = await startSmtp({ port, manner })
    for (let passes = 0; smtp.received.length < 30; passes += 1) {
      expect(passes).toBeLessThan(50)
      worker.wait(60 * minute)
      await worker.work()
    }
    await smtp.stop()
    const gotBy = (address: string) =>
      smtp.received
        .filter(({ to }) => [to].flat()[0]?.text === address)
        .map(({ subject }) => Number(subject))
    for (const [start, address] of recipients.slice(0, 5).entries())
      expect(gotBy(address)).toEqual(times(6, (n) => start + 5 * n))
  })

  test('that refuses an address three times is asked no more, until an admin lifts it', async ({
    payload,
    http,
  }) => {
    const domain = aDomain()
    const address = `nobody@${domain}`
    let knows = false
    const smtp = await startSmtp({ manner: () => (knows ? 'takes' : 'knows nobody') })
    const worker = workerOn(payload, smtp.url)
    await queue(payload, [address, address, address, address])
    await worker.work()
    const read = async () => {
      const { docs } = await payload.db.find<{ id: string; state: string; lastError: string }>({
        collection: 'messages',
        where: { domain: { equals: domain } },
        sort: 'place',
      })
      return docs
    }
    const [first, , , last] = await read()
    expect(first).toMatchObject({ state: 'given-up', refused: true })
    expect(first?.lastError).toContain('No such user')
    expect(last).toMatchObject({ state: 'given-up', refused: false })
    expect(last?.lastError).toContain('arrêtée')

    knows = true
    const path = `/api/messages/${first?.id ?? ''}/retry`
    expect(await (await http('project-manager')).send('POST', path, {})).toMatchObject({
      status: 403,
    })
    expect(await (await http('admin')).send('POST', path, {})).toMatchObject({ status: 200 })
    await worker.work()
    expect(smtp.received).toHaveLength(1)
    expect((await read())[0]).toMatchObject({ state: 'sent', refused: false })
    // What was sent is not sent again.
    expect(await (await http('admin')).send('POST', path, {})).toMatchObject({ status: 404 })
    await smtp.stop()
  })
})

test('a message that is refused for what it says does not count against its address', async ({
  payload,
}) => {
  const domain = aDomain()
  const smtp = await startSmtp({ manner: () => 'calls it spam' })
  await queue(
    payload,
    times(4, () => `marie@${domain}`),
  )
  await workerOn(payload, smtp.url).work()
  // The fourth is tried as well.
  expect(await stateOf(payload, domain)).toMatchObject({
    states: ['given-up'],
    attempts: [1, 1, 1, 1],
  })
  const where: Where = {
    and: [{ domain: { equals: domain } }, { response: { like: '5.7.1 Spam' } }],
  }
  expect((await payload.db.count({ collection: 'messages', where })).totalDocs).toBe(4)
  await smtp.stop()
})

describe('workers', () => {
  test('four at once never take one message', async ({ payload }) => {
    const smtp = await startSmtp()
    const domain = aDomain()
    await queue(
      payload,
      times(40, (number) => `${String(number)}@${domain}`),
    )
    const workers = times(4, (number) => workerOn(payload, smtp.url, `worker ${String(number)}`))
    await Promise.all(workers.map(({ work }) => work()))
    expect(smtp.received).toHaveLength(40)
    expect(smtp.duplicates()).toBe(0)
    expect(await stateOf(payload, domain)).toMatchObject({ count: 40, states: ['sent'] })
    await smtp.stop()
  })

  test('send one message at a time each, however many jobs they run', async ({ payload }) => {
    const domain = aDomain()
    await queue(
      payload,
      times(6, (number) => `${String(number)}@${domain}`),
    )
    let [sending, most] = [0, 0]
    const send = async () => {
      sending += 1
      most = Math.max(most, sending)
      await payload.db.count({ collection: 'messages' }) // the others have their chance
      sending -= 1
      return '250 taken'
    }
    await Promise.all(times(3, () => sendOutbox(payload, send)))
    expect(most).toBe(1)
    expect(await stateOf(payload, domain)).toMatchObject({ count: 6, states: ['sent'] })
  })

  test('take up again, once its lease has lapsed, what another left', async ({ payload }) => {
    const smtp = await startSmtp()
    const domain = aDomain()
    await queue(payload, [`marie@${domain}`])
    const worker = workerOn(payload, smtp.url)
    const due = await readDue(payload, worker.now(), [])
    for (const one of due) await claim(payload, one, { now: worker.now(), worker: 'died' })
    await worker.work()
    expect(smtp.received).toHaveLength(0)
    worker.wait(6 * minute)
    await worker.work()
    expect(await stateOf(payload, domain)).toEqual({ count: 1, states: ['sent'], attempts: [2] })
    await smtp.stop()
  })
})

describe('what an administrator decides', () => {
  test('paused, nothing leaves', async ({ payload }) => {
    const smtp = await startSmtp()
    const domain = aDomain()
    await queue(payload, [`marie@${domain}`])
    await set({ paused: true })
    await workerOn(payload, smtp.url).work()
    expect(await stateOf(payload, domain)).toMatchObject({ states: ['queued'] })
    await set({ paused: false })
    await workerOn(payload, smtp.url).work()
    expect(await stateOf(payload, domain)).toMatchObject({ states: ['sent'] })
    await smtp.stop()
  })

  test('a domain is sent no more than its rate in a minute', async ({ payload }) => {
    const smtp = await startSmtp()
    const [slow, other] = [aDomain(), aDomain()]
    const recipients = times(8, (number) => `${String(number)}@${slow}`)
    await queue(payload, [...recipients, `marie@${other}`])
    await set({ ratePerDomain: 3 })
    const worker = workerOn(payload, smtp.url)
    const arrived = () => smtp.received.map(({ to }) => [to].flat()[0]?.text.split('@')[1])
    const toSlow = () => arrived().filter((domain) => domain === slow)
    await worker.work()
    expect(toSlow()).toHaveLength(3)
    expect(arrived()).toContain(other)
    worker.wait(61_000)
    await worker.work()
    expect(toSlow()).toHaveLength(6)
    await set({ paused: false, testRecipient: null, ratePerDomain: 100_000 })
    await worker.work()
    expect(toSlow()).toHaveLength(8)
    await smtp.stop()
  })

  test('in test mode all goes to one address, and says to whom it was', async ({ payload }) => {
    const smtp = await startSmtp()
    const domain = aDomain()
    await queue(payload, [`marie@${domain}`])
    await set({ testRecipient: 'essai@example.org' })
    const send = smtpSender({ url: smtp.url, from: 'test@example.org' })
    await deliverMessages(payload, { worker: 'tester', send })
    await set({ testRecipient: null })
    const [mail] = smtp.received.filter(({ subject }) => subject?.includes(domain))
    expect([mail?.to].flat()[0]?.text).toBe('essai@example.org')
    expect(mail?.subject).toMatch(new RegExp(`^\\[marie@${domain}\\] .`))
    expect(mail?.text).toContain('https://example.org/lien/x')
    await smtp.stop()
  })
})

test('a message is read whole by administrators, but for what its links open', async ({
  payload,
  http,
}) => {
  const recipient = `${randomUUID()}@read.example`
  await queue(payload, [recipient])
  const where = { recipient: { equals: recipient } }
  const message = await payload.db.findOne<{ id: string }>({ collection: 'messages', where })
  const id = message?.id ?? ''
  const accounts = await personaAccounts(payload)
  const readBy = async (role: Role) => {
    const user = accounts.get(role)?.user
    return readMessage(id, await createLocalReq(user ? { user } : {}, payload))
  }
  expect(await readBy('admin')).toMatchObject({
    recipient,
    data: { name: '0', link: 'https://example.org/lien/…', until: '2026-12-01' },
  })
  await expect(readBy('project-manager')).rejects.toMatchObject({ status: 403 })

  const admin = await http('admin')
  expect((await admin.get(`/api/messages/${id}`)).body).toMatchObject({ recipient })
  expect((await admin.get(`/api/messages/${id}`)).body).not.toHaveProperty('data')
  const asked = await admin.graphql('query ($id: String!) { Message(id: $id) { data } }', { id })
  expect(JSON.stringify(asked.body)).not.toContain('lien/x')
  const guess = await admin.get('/api/messages?where[data.name][equals]=0')
  expect(guess.status).toBe(400)
})
