import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { env } from '@/src/env'
import { pdf } from '@/tests/support/a-pdf'
import { type RunningServer, startHttpServer } from '@/tests/support/http-server'
import { answerOf } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'

const signIn = async (at: RunningServer) => {
  const { user, password } = (await personaAccounts(await startPayload())).get('admin') ?? {}
  return at.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: user?.email, password }),
  })
}

const sessionOf = (login: Response) =>
  login.headers
    .getSetCookie()
    .find((cookie) => cookie.includes('payload-token='))
    ?.split(';')[0] ?? ''

let server: RunningServer
beforeAll(async () => {
  server = await startHttpServer(await startPayload(), { contact: 'securite@metropole.example' })
})
afterAll(() => server.stop())

describe('/.well-known/security.txt', () => {
  const path = '/.well-known/security.txt'

  test('tells to whom a weakness is reported, at this address and for half a year', async () => {
    const serverUrl = 'https://numerique.example'
    const encrypted = await startHttpServer(await startPayload(), {
      contact: 'securite@metropole.example',
      serverUrl,
    })
    const response = await encrypted.fetch(path)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    await encrypted.stop()

    expect(text).toContain('Contact: mailto:securite@metropole.example\n')
    expect(text).toContain(`Canonical: ${serverUrl}${path}\n`)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    const days = (expires - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(178)
    expect(days).toBeLessThan(181)
  })

  test('is read alone: it takes nothing', async () => {
    expect((await server.fetch(path, { method: 'HEAD' })).status).toBe(200)
    expect((await server.fetch(path, { method: 'POST' })).status).toBe(405)
  })

  test('is not there when nobody is named', async () => {
    const silent = await startHttpServer(await startPayload())
    expect((await silent.fetch(path)).status).toBe(404)
    await silent.stop()
  })
})

describe('the cookie of a session', () => {
  const whoIs = async (at: RunningServer, cookie: string) => {
    const headers = { cookie, origin: env.SERVER_URL }
    return (await at.fetch('/api/users/me', { headers })).text()
  }

  test('is this host’s alone, kept from scripts and from other sites', async () => {
    const encrypted = await startHttpServer(await startPayload(), {
      serverUrl: 'https://numerique.example',
    })
    const login = await signIn(encrypted)
    const cookies = login.headers.getSetCookie()
    for (const any of cookies) {
      expect(any).toMatch(/; HttpOnly/)
      expect(any).toMatch(/; SameSite=(Lax|Strict)/)
      expect(any).not.toContain('Domain')
    }
    const cookie = cookies.find((one) => one.includes('payload-token=')) ?? ''
    expect(cookie).toMatch(/^__Host-payload-token=[^;]+;/)
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'])
      expect(cookie).toContain(`; ${attribute}`)
    expect(await login.text()).not.toContain(cookie.split(/[=;]/)[1])

    const session = sessionOf(login)
    expect(await whoIs(encrypted, `a=1; ${session}; payload-lng=fr`)).toContain('"email"')
    // As another host of the same domain might have set it.
    expect(await whoIs(encrypted, session.replace('__Host-', ''))).not.toContain('"email"')

    const logout = await encrypted.fetch('/api/users/logout', {
      method: 'POST',
      headers: { cookie: session, origin: env.SERVER_URL },
    })
    expect(logout.headers.getSetCookie()).toMatchObject([
      expect.stringMatching(/^__Host-payload-token=; Expires=.*; Secure/),
    ])
    await encrypted.stop()
  })

  test('keeps its plain name where nothing is encrypted: a browser would refuse the other', async () => {
    const session = sessionOf(await signIn(server))
    expect(session).toMatch(/^payload-token=/)
    expect(await whoIs(server, session)).toContain('"email"')
  })
})

describe('what someone who is signed in is answered', () => {
  test('is kept by no cache, be it a document, a file, an error or a change', async () => {
    const cookie = sessionOf(await signIn(server))
    for (const path of ['/api/users/me', '/api/users?limit=1', '/api/none', '/api/media/file/none'])
      for (const method of ['GET', 'POST']) {
        const { headers } = await server.fetch(path, { method, headers: { cookie } })
        expect(headers.get('cache-control'), `${method} ${path}`).toContain('no-store')
      }
  })

  test('what anonymous visitors read may be asked about again', async () => {
    const { headers } = await server.fetch('/api/actions?limit=1')
    expect(headers.get('cache-control')).toBe('private, no-cache')
  })
})

test('a file says its name in words that a header can hold, and is shown, not run', async () => {
  const login = await signIn(server)
  const headers = { cookie: sessionOf(login), origin: env.SERVER_URL }
  const send = async (name: string) => {
    const form = new FormData()
    form.set('file', new File([pdf], name, { type: 'application/pdf' }))
    form.set('_payload', JSON.stringify({ alt: 'Un compte rendu' }))
    const { body } = await answerOf(
      await server.fetch('/api/media', { method: 'POST', headers, body: form }),
    )
    return z.object({ doc: z.object({ filename: z.string(), url: z.string() }) }).parse(body).doc
  }
  for (const name of [`Été d'un "jour" (1) ${randomUUID()}.pdf`, `a;b=c*${randomUUID()}.pdf`]) {
    const { filename, url } = await send(name)
    const file = await server.fetch(new URL(url, env.SERVER_URL).pathname, { headers })
    const [said = '', spoken = ''] = file.headers.get('content-disposition')?.split("''") ?? []
    expect(said).toBe('inline; filename*=UTF-8')
    expect(spoken).toMatch(/^[\w.!#$&+^`|~%-]+$/)
    expect(decodeURIComponent(spoken)).toBe(filename)
    expect(file.headers.get('content-type')).toBe('application/pdf')
  }
})

describe('every answer', () => {
  /** Answers of every part of the server, what it could not even read included. */
  const answers = async () => {
    const paths = [
      '/',
      '/admin',
      '/healthz',
      '/readyz',
      '/metrics',
      '/.well-known/security.txt',
      '/api/actions?limit=1',
      '/api/none',
      '/api/media/file/none',
      '/lien/none',
    ]
    const read = await Promise.all(
      paths.map(async (path) => [path, (await server.fetch(path)).headers] as const),
    )
    const [head = ''] = (await server.send('nonsense', '', '')).toString().split('\r\n\r\n')
    const broken = new Headers()
    for (const line of head.split('\r\n').slice(1)) {
      const [name = '', value = ''] = line.split(/: (.*)/s)
      broken.set(name, value)
    }
    return [...read, ['nonsense', broken] as const]
  }

  test('says that it is what it says it is, and may be framed by nobody', async () => {
    for (const [path, headers] of await answers()) {
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toMatch(
        /^(strict-origin-when-cross|no-referrer)/,
      )
      const policy = headers.get('content-security-policy')
      for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        if (!path.startsWith('/api/media/')) expect(policy, path).toContain(rule)
    }
  })

  test('lets pages run text as code while they are developed, and only then; data never', async () => {
    const developed = await startHttpServer(await startPayload(), { hotReload: new EventEmitter() })
    const policyAt = async (at: RunningServer, path: string) =>
      (await at.fetch(path)).headers.get('content-security-policy')
    for (const path of ['/', '/admin', '/lien/none', '/widgets/none']) {
      expect(await policyAt(server, path), path).not.toMatch(/unsafe-eval|ws:/)
      expect(await policyAt(developed, path), path).toMatch(/script-src [^;]*'unsafe-eval'.* ws:/)
    }
    const data = '/api/actions?limit=1'
    expect(await policyAt(developed, data)).toBe(await policyAt(server, data))
    await developed.stop()
  })

  test('with a body says what it is, and in which letters where that can be doubted', async () => {
    for (const [path, headers] of await answers()) {
      if (path === '/' || path === '/admin' || path.startsWith('/lien')) continue // drawn by Next
      expect(headers.get('content-type'), path).toMatch(
        /^(application\/(problem\+)?json\b|text\/\w+;.*charset=utf-8$)/,
      )
    }
  })
})
