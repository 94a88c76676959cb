import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { releaseProgramme } from '@/src/commands/agenda/release-programme'
import { anEvent, anEventSession, aRoom, aSpeaker, aTrack, unique } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const asSeed = { depth: 0, overrideAccess: true } as const

/** What must be in no file, whoever asks for it. */
const secrets = {
  email: `secret-${randomUUID()}@example.org`,
  phone: '0320999999',
  draft: 'Brouillon secret',
  accepted: 'Acceptée secrète',
  shy: 'Discrète Secrète',
  withdrawn: 'Retirée secrète',
}

/** An event that was released, then worked upon: what nobody may read yet is all around it. */
const release = async (payload: Payload, sessions = 1) => {
  const req = await createLocalReq({}, payload)
  const event = await payload.create({
    collection: 'events',
    data: anEvent({
      title: 'Édition des fichiers',
      startDate: '2027-03-27T12:00:00.000Z',
      endDate: '2027-03-28T12:00:00.000Z',
    }),
    ...asSeed,
    req,
  })
  const ofEvent = { event: event.id }
  const room = await payload.create({
    collection: 'rooms',
    data: aRoom({ ...ofEvent, name: 'Salle des fichiers' }),
    ...asSeed,
    req,
  })
  const track = await payload.create({
    collection: 'tracks',
    data: aTrack({ ...ofEvent }),
    ...asSeed,
    req,
  })
  const speak = (data: Parameters<typeof aSpeaker>[0]) =>
    payload.create({ collection: 'speakers', data: aSpeaker(data), ...asSeed, req })
  // One after the other: two writes at once would share the transaction of one request.
  const { email, phone } = secrets
  const speaker = await speak({ name: 'Ada des fichiers', email, phone })
  const shy = await speak({ name: secrets.shy, consentToPublish: false })
  const create = (data: Partial<Parameters<typeof anEventSession>[0]>) =>
    payload.create({
      collection: 'event-sessions',
      data: anEventSession({
        ...ofEvent,
        code: `FILES${String(unique('files'))}`,
        start: '2027-03-28T08:30:00.000Z',
        room: room.id,
        track: track.id,
        ...data,
      }),
      ...asSeed,
      req,
    })
  const kept = await create({
    title: 'Débattre des fichiers',
    speakers: [speaker.id, shy.id],
  })
  for (let more = 1; more < sessions; more += 1) await create({})
  await create({ title: secrets.draft, _status: 'draft' })
  await create({ title: secrets.accepted, state: 'accepted' })
  const withdrawn = await create({ title: secrets.withdrawn })
  await releaseProgramme(event.id, { name: 'Première version', comment: 'Tout y est' }, req)
  await payload.update({
    collection: 'event-sessions',
    id: withdrawn.id,
    data: { _status: 'draft' },
    ...asSeed,
    req,
  })
  await payload.update({
    collection: 'event-sessions',
    id: kept.id,
    data: { start: '2027-03-28T12:34:00.000Z' },
    ...asSeed,
    req,
  })
  return { slug: event.slug, kept, room, track, speaker }
}

/** One for the tests that only read. */
let released: ReturnType<typeof release> | undefined
const releasedOnce = (payload: Payload) => (released ??= release(payload))

const files = [
  'schedule.xml',
  'schedule.xcal',
  'schedule.json',
  'schedule.ics',
  'schedule.csv',
  'openagenda.json',
  'releases.atom',
]

describe('the files of a programme', () => {
  test('tell what was released to anyone, and nothing else', async ({ payload, http }) => {
    const { slug, kept, room, track, speaker } = await releasedOnce(payload)
    const nobody = await http('anonymous')
    const parts = [
      `sessions/${kept.code}.ics`,
      `intervenants/${speaker.code ?? ''}.ics`,
      `salles/${room.id}.ics`,
      `parcours/${track.id}.ics`,
      `schedule.ics?sessions=${kept.code}`,
      'schedule.xml?release=1',
    ]
    for (const file of [...files, ...parts]) {
      const answer = await nobody.fetch(`/agenda/${slug}/${file}`)
      const text = await answer.text()
      expect(answer.status, `${file} ${text.slice(0, 500)}`).toBe(200)
      expect(text, file).toContain(file === 'releases.atom' ? 'Première version' : 'Débattre')
      for (const secret of [
        ...Object.values(secrets),
        'T12:34',
        'T14:34',
        '>14:34',
        'T143400',
        'T123400',
      ])
        expect(text.includes(secret), `${file}: ${secret}`).toBe(false)
      const tag = answer.headers.get('etag') ?? ''
      const again = await nobody.fetch(`/agenda/${slug}/${file}`, {
        headers: { 'if-none-match': tag },
      })
      expect(again.status, file).toBe(304)
    }
  })

  test('tell the hours of the place on the day when they change', async ({ payload, http }) => {
    const { slug } = await releasedOnce(payload)
    const nobody = await http('anonymous')
    const xml = await (await nobody.fetch(`/en/agenda/${slug}/schedule.xml`)).text()
    expect(xml).toContain('<date>2027-03-28T10:30:00+02:00</date><start>10:30</start>')
    expect(xml).toContain(`/en/agenda/${slug}/sessions/`)
    const ics = await (await nobody.fetch(`/agenda/${slug}/schedule.ics`)).text()
    expect(ics).toContain('DTSTART;TZID=Europe/Paris:20270328T103000')
  })

  test('say why there are none', async ({ payload, http }) => {
    const { slug } = await releasedOnce(payload)
    const nobody = await http('anonymous')
    for (const [path, status, sentence] of [
      ['/agenda/nulle-part/schedule.ics', 404, 'Aucun programme publié'],
      [`/agenda/${slug}/schedule.xml?release=99`, 404, 'Aucun programme publié'],
      [`/agenda/${slug}/sessions/NOPE.ics`, 404, 'n’a rien à cette adresse'],
      [`/agenda/${slug}/salles/constructor.ics`, 404, 'n’a rien à cette adresse'],
      [`/agenda/${slug}/constructor.xml`, 404, 'n’a rien à cette adresse'],
      [`/agenda/${slug}/schedule.json?release=abc`, 400, 'release'],
      [`/agenda/${slug}/schedule.json?release[x]=1`, 400, 'release'],
    ] as const) {
      const answer = await nobody.fetch(path)
      expect(answer.status, path).toBe(status)
      expect(await answer.text(), path).toContain(sentence)
    }
  })

  for (const size of [1, 12])
    test(`read ${String(size)} session(s) in a constant number of reads`, async ({
      payload,
      http,
    }) => {
      const { slug } = await release(payload, size)
      const nobody = await http('anonymous')
      const reads = await countReads(payload, () => nobody.fetch(`/agenda/${slug}/schedule.json`))
      expect(reads).toBe(4)
    })

  test('and GraphQL tells the same', async ({ payload, http }) => {
    const { slug } = await releasedOnce(payload)
    const nobody = await http('anonymous')
    const { body } = await nobody.graphql(
      `query ($event: String!) { schedule(event: $event, locale: en) {
        event release { number name } days { day start }
        sessions { title start duration room { name } people { name role } } } }`,
      { event: slug },
    )
    expect(body).toEqual({
      data: {
        schedule: {
          event: slug,
          release: { number: 1, name: 'Première version' },
          days: [
            { day: '2027-03-27', start: '2027-03-27T04:00:00+01:00' },
            { day: '2027-03-28', start: '2027-03-28T04:00:00+02:00' },
          ],
          sessions: [
            {
              title: 'Débattre des fichiers',
              start: '2027-03-28T08:30:00.000Z',
              duration: 45,
              room: { name: 'Salle des fichiers' },
              people: [{ name: 'Ada des fichiers', role: 'speaker' }],
            },
          ],
        },
      },
    })
    const absent = await nobody.graphql('{ schedule(event: "nulle-part") { title } }')
    expect(absent.body).toEqual({ data: { schedule: null } })
  })
})
