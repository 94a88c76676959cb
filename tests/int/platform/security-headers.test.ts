import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Door, openDoor } from '@/tests/support/front-door'
import { startPayload } from '@/tests/support/payload'

let door: Door
beforeAll(async () => {
  door = await openDoor(await startPayload(), { contact: 'securite@metropole.example' })
})
afterAll(() => door.stop())

describe('/.well-known/security.txt', () => {
  const path = '/.well-known/security.txt'

  test('tells to whom a weakness is reported, at this address and for half a year', async () => {
    const serverUrl = 'https://numerique.example'
    const encrypted = await openDoor(await startPayload(), {
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
    expect((await door.fetch(path, { method: 'HEAD' })).status).toBe(200)
    expect((await door.fetch(path, { method: 'POST' })).status).toBe(405)
  })

  test('is not there when nobody is named', async () => {
    const silent = await openDoor(await startPayload())
    expect((await silent.fetch(path)).status).toBe(404)
    await silent.stop()
  })
})
