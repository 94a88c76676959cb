import { EventEmitter, once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPayload as startAnother } from '@/src/database/payload.fixture'
import { readinessOf } from '@/src/server/health'
import { close } from '@/src/server/listen'
import { startHttpServer } from '@/tests/support/http-server'
import { startPayload } from '@/tests/support/payload'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'server-life-'))
})
afterAll(() => rm(directory, { recursive: true }))

/** What /readyz and /healthz answer. */
const healthWith = async (ready?: ReturnType<typeof readinessOf>) => {
  const server = await startHttpServer(await startPayload(), ready && { ready })
  const response = await server.fetch('/readyz')
  const body: unknown = await response.json()
  const { status: alive } = await server.fetch('/healthz')
  await server.stop()
  return { alive, ready: response.status, body }
}

describe('/readyz', () => {
  test('says that all is well', async () => {
    const checks = { database: true, migrations: true, disk: true }
    const { alive, ready, body } = await healthWith()
    expect({ alive, ready }).toEqual({ alive: 200, ready: 200 })
    // And nothing else: how many mails wait would tell whether an address has an account.
    expect(body).toEqual({ status: 'ok', checks })
  })

  test('tells a database that does not answer; the process is alive', async () => {
    const { payload, stop } = await startAnother()
    const ready = readinessOf({ payload, migrations: [], directories: [directory] })
    await payload.destroy()
    expect(await healthWith(ready)).toMatchObject({
      alive: 200,
      ready: 503,
      body: { status: 'unavailable', checks: { database: false, disk: true } },
    })
    await stop()
  })

  test('tells a migration that was not applied', async () => {
    const { payload, stop } = await startAnother()
    const migrations = [{ name: 'tables' }, { name: 'tomorrow' }]
    const ready = readinessOf({ payload, migrations, directories: [directory] })
    const checks = { database: true, migrations: false, disk: true }
    expect(await healthWith(ready)).toMatchObject({ ready: 503, body: { checks } })
    await stop()
  })

  test('tells a disk that cannot be written', async () => {
    const file = join(directory, 'not-a-directory')
    await writeFile(file, '')
    const payload = await startPayload()
    const ready = readinessOf({
      payload,
      migrations: [],
      directories: [directory, join(file, 'media')],
    })
    expect(await healthWith(ready)).toMatchObject({
      ready: 503,
      body: { checks: { database: true, disk: false } },
    })
  })

  test('leaves nothing on the disk', async () => {
    const own = join(directory, 'media')
    const payload = await startPayload()
    await healthWith(readinessOf({ payload, migrations: [], directories: [own] }))
    expect(await readdir(own)).toEqual([])
  })
})

describe('a client that offers another protocol', () => {
  const offer = ['GET /_next/hmr HTTP/1.1', 'Host: localhost', 'Upgrade: websocket']

  test('is answered in this one', async () => {
    const server = await startHttpServer(await startPayload())
    const answer = await server.send(...offer, 'Connection: Upgrade, close', '', '')
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 [^]*a page/)
    await server.stop()
  })

  test('is handed, in development, to what tells pages that a source has changed', async () => {
    const hotReload = new EventEmitter()
    const server = await startHttpServer(await startPayload(), { hotReload })
    const offered: Promise<unknown[]> = once(hotReload, 'upgrade')
    const answer = server.send(...offer, 'Connection: Upgrade', '', '')
    const [, socket] = await offered
    if (socket instanceof Duplex) socket.end('another protocol')
    expect((await answer).toString()).toBe('another protocol')
    await server.stop()
  })
})

describe('stopping', () => {
  /** A server with a request under way, and what lets that request end. */
  const busy = async () => {
    const release = new EventEmitter()
    const released = once(release, 'now')
    const server = await startHttpServer(await startPayload(), {
      pages: async (_, res) => {
        res.write('begun, ')
        await released
        res.end('ended')
      },
    })
    // With a cookie: what is the same for all is sent once it is whole.
    const response = await server.fetch('/', { headers: { cookie: 'own=1' } })
    return { server, finish: () => release.emit('now'), response }
  }

  test('lets what is under way end, and takes nothing new', async () => {
    const { server, finish, response } = await busy()
    const closed = close(server.http)
    await expect(server.fetch('/healthz')).rejects.toThrow()
    finish()
    expect(await response.text()).toBe('begun, ended')
    await closed
  })

  test('does not wait for connections that ask nothing', async () => {
    const server = await startHttpServer(await startPayload())
    const idle = await server.dial()
    await close(server.http)
    await once(idle.resume(), 'close')
  })

  test('sends to the end what was answered', async () => {
    const server = await startHttpServer(await startPayload())
    const answer = Buffer.alloc(30_000_000, 'a') // more than a system takes at once
    const written = new Promise<void>((resolve) => {
      server.http.once('connection', (connection) => {
        connection.write(answer)
        resolve()
      })
    })
    const client = (await server.dial()).pause()
    await written
    const closed = close(server.http)
    expect((await buffer(client)).length).toBe(answer.length)
    await closed
  })

  test('waits no longer than its bound', async () => {
    const { server, finish, response } = await busy()
    await close(server.http, 0)
    await expect(response.text()).rejects.toThrow()
    finish()
  })
})
