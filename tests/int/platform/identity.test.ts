import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { afterEach, expect } from 'vitest'

import { defaultSite } from '@/src/domain/platform/identity/site'
import { readSite } from '@/src/queries/platform/site'
import { problemsIn } from '@/tests/support/answers'
import { clientFor } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const path = '/api/globals/identity'

/** The one document of the house: every other test finds it as it was. */
afterEach(async () => {
  const admin = await clientFor(await startPayload(), 'admin')
  const { name, strategy } = defaultSite
  await admin.send('POST', path, { name, strategy, accent: null, logo: null })
})

const aPicture = async (payload: Payload) => {
  const data = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#2c3e50' },
  })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Le logo', isPublic: false },
    file: { data, mimetype: 'image/png', name: 'logo.png', size: data.length },
    req: await createLocalReq({}, payload),
  })
  return id
}

const siteOf = (payload: Payload) => readSite('fr', payload)

test('the house has its own name and colours, which an administrator alone decides', async ({
  payload,
  http,
}) => {
  const before = await siteOf(payload)
  const data = { name: 'Métropole d’essai', accent: '#A3195B' }
  for (const persona of ['project-manager', 'editor', 'anonymous'] as const)
    expect((await (await http(persona)).send('POST', path, data)).status).toBeGreaterThan(400)
  expect(await siteOf(payload)).toEqual(before)

  expect((await (await http('admin')).send('POST', path, data)).status).toBe(200)
  expect(await siteOf(payload)).toMatchObject({
    name: 'Métropole d’essai',
    strategy: before.strategy,
    tones: { light: '#a3195b' },
  })
})

test('what is no colour is refused', async ({ http }) => {
  const admin = await http('admin')
  for (const accent of [['#A3195B'], 12, true, { $ne: 1 }, 'red', '#1b4fb5;}'])
    expect((await admin.send('POST', path, { accent })).status, JSON.stringify(accent)).toBe(400)
})

test('a colour on which no text would read is refused, and why', async ({ payload, http }) => {
  const admin = await http('admin')
  const answer = await admin.send('POST', `${path}?locale=fr`, { accent: '#FFCC00' })
  expect(answer.status).toBe(400)
  expect(problemsIn(answer)).toMatchObject([{ path: 'accent' }])
  expect((await siteOf(payload)).tones).toBeUndefined()
})

test('a logo shows as long as it is public', async ({ payload, http }) => {
  const admin = await http('admin')
  const logo = await aPicture(payload)
  expect((await admin.send('POST', path, { logo: logo })).status).toBe(400)

  await admin.send('PATCH', `/api/media/${logo}`, { isPublic: true })
  expect((await admin.send('POST', path, { logo: logo })).status).toBe(200)
  expect((await siteOf(payload)).logo).toMatchObject({ width: 400 })

  await admin.send('PATCH', `/api/media/${logo}`, { isPublic: false })
  expect((await siteOf(payload)).logo).toBeUndefined()
})
