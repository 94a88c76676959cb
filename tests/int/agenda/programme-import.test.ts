import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { releaseProgramme } from '@/src/commands/agenda/release-programme'
import { anEvent, aSpeaker, unique } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const asSeed = { depth: 0, overrideAccess: true } as const

const createEvent = async (payload: Payload, year = '2027') => {
  const req = await createLocalReq({}, payload)
  const data = anEvent({
    startDate: `${year}-03-27T12:00:00.000Z`,
    endDate: `${year}-03-28T12:00:00.000Z`,
  })
  return payload.create({ collection: 'events', data, ...asSeed, req })
}

const answered = z.looseObject({
  counts: z
    .object({
      created: z.number(),
      updated: z.number(),
      unchanged: z.number(),
      errors: z.number(),
      warnings: z.number().default(0),
    })
    .optional(),
  warnings: z.array(z.object({ message: z.string() })).default([]),
  errors: z.array(z.object({ message: z.string() })).default([]),
  changes: z
    .array(
      z.object({
        kind: z.string(),
        name: z.string(),
        cells: z.array(z.object({ path: z.string(), after: z.string() })),
      }),
    )
    .default([]),
})

/** Sends a file as the screen does. */
const send = async (client: Client, event: string, file: string | Blob, dryRun: boolean) => {
  const form = new FormData()
  form.set('file', new File([file], 'programme'))
  form.set('dryRun', String(dryRun))
  const answer = await client.fetch(`/api/programme/import?event=${event}`, {
    method: 'POST',
    body: form,
  })
  return { status: answer.status, ...answered.parse(await answer.json()) }
}

/** A programme in pretalx's dialect, its identities its own. */
const pretalx = (mark: string) => {
  const session = (index: number, more: object) => ({
    guid: `66666666-7777-4888-8999-00000000000${String(index)}`,
    id: 90 + index,
    code: `IMP${String(index)}${mark}`,
    title: `Importée ${String(index)} ${mark}`,
    abstract: 'Un résumé 🐝',
    description: 'Deux\n\nparagraphes',
    date: '2027-03-28T10:30:00+02:00',
    duration: '01:30',
    room: 'Halle importée',
    track: 'Communs importés',
    type: 'Procès',
    language: 'fr',
    do_not_record: true,
    feedback_url: 'https://avis.example/1',
    persons: [{ code: `QWE${mark}`, name: `Ada importée ${mark}`, biography: 'Née ici' }],
    links: [{ url: 'https://ruche.example/a', title: 'La ruche' }],
    attachments: [],
    ...more,
  })
  return JSON.stringify({
    generator: { name: 'pretalx' },
    schedule: {
      conference: {
        rooms: [],
        tracks: [{ name: 'Communs importés', color: '#00aa00' }],
        days: [
          {
            rooms: {
              'Halle importée': [
                session(1, {}),
                session(2, { date: '2027-03-29T01:00:00+02:00', persons: [] }),
              ],
            },
          },
        ],
      },
    },
  })
}

const publishAll = async (payload: Payload, event: string) => {
  const req = await createLocalReq({}, payload)
  for (const collection of ['rooms', 'tracks', 'session-formats', 'event-sessions'] as const)
    await payload.update({
      collection,
      where: { event: { equals: event } },
      data: { _status: 'published' },
      ...asSeed,
      req,
    })
  await payload.update({
    collection: 'speakers',
    where: { name: { like: 'Ada importée' } },
    data: { _status: 'published', consentToPublish: true },
    ...asSeed,
    req,
  })
}

describe('a programme from elsewhere', () => {
  test('comes in whole, and what goes out changes nothing when it comes back', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const event = await createEvent(payload)
    const file = pretalx(`M${String(unique('import'))}`)

    const dry = await send(manager, event.id, file, true)
    expect(dry).toMatchObject({ status: 200, counts: { created: 6, errors: 0 } })
    const told = dry.warnings.map(({ message }) => message).join('\n')
    expect(told).toContain('«\u00A0event.feedback_url\u00A0» (2 fois) n’a pas de place ici')
    const { totalDocs } = await payload.count({
      collection: 'event-sessions',
      where: { event: { equals: event.id } },
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    expect(totalDocs).toBe(0)

    expect(await send(manager, event.id, file, false)).toMatchObject({ status: 200 })
    const again = await send(manager, event.id, file, true)
    expect(again.changes).toEqual([])

    await publishAll(payload, event.id)
    await releaseProgramme(event.id, { name: 'v1' }, await createLocalReq({}, payload))
    const files = ['schedule.json', 'schedule.xml', 'schedule.csv', 'schedule.xlsx']
    for (const path of [
      ...files.map((name) => `/agenda/${event.slug}/${name}`),
      `/api/programme/workbook?event=${event.id}`,
    ]) {
      const exported = await (await manager.fetch(path)).blob()
      const back = await send(manager, event.id, exported, true)
      expect(back, path).toMatchObject({ status: 200, counts: { errors: 0 } })
      expect(back.changes, path).toEqual([])
    }
    const json = await (await manager.fetch(`/agenda/${event.slug}/schedule.json`)).text()
    expect(json).toContain('66666666-7777-4888-8999-000000000002')
    expect(json).toContain('2027-03-29T01:00:00+02:00')
    expect(json).toContain('Ada importée')
  })

  test('comes from a plain table, night sessions on the evening before', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const event = await createEvent(payload)
    const csv =
      'titre;jour;debut;duree_minutes;salle;format;intervenants\r\n' +
      'Tardive du tableau;27/03/2027;01:30;60;Cave du tableau;Table ronde;Ada du tableau\r\n'
    expect(await send(manager, event.id, csv, false)).toMatchObject({ status: 200 })
    const { docs } = await payload.find({
      collection: 'event-sessions',
      where: { event: { equals: event.id } },
      depth: 1,
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    expect(docs).toMatchObject([
      {
        title: 'Tardive du tableau',
        start: '2027-03-28T00:30:00.000Z',
        state: 'confirmed',
        room: { name: 'Cave du tableau' },
        eventFormat: { name: 'Table ronde' },
        speakers: [{ name: 'Ada du tableau' }],
      },
    ])
    const wrong = await send(manager, event.id, csv.replace('01:30', 'tard'), true)
    expect(wrong.errors[0]?.message).toContain('n’est pas lisible')
  })

  test('of another year is told once, and its hours in words, without the event that was chosen', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const event = await createEvent(payload, '2031')
    const dry = await send(manager, event.id, pretalx(`Y${String(unique('import'))}`), true)
    const outside = dry.warnings.filter(({ message }) => message.includes('dates de l’édition'))
    expect(outside.map(({ message }) => message.split('\u00A0')[0])).toEqual([
      '2 sessions ne sont pas dans les dates de l’édition',
    ])
    const cells = dry.changes.flatMap((change) => change.cells)
    expect(cells.filter(({ path }) => path === 'start').map(({ after }) => after)).toEqual([
      '28/03/2027, 10\u00A0h\u00A030',
      '29/03/2027, 1\u00A0h\u00A000',
    ])
    expect(cells.filter(({ path }) => path === 'event')).toEqual([])
  })

  test('keeps who does not agree to be named, and what they do', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(payload)
    const file = pretalx(`S${String(unique('import'))}`)
    await send(manager, event.id, file, false)
    const req = await createLocalReq({}, payload)
    const shy = await payload.create({
      collection: 'speakers',
      data: aSpeaker({ consentToPublish: false }),
      ...asSeed,
      req,
    })
    const where = { event: { equals: event.id }, code: { contains: 'IMP2' } }
    await payload.update({
      collection: 'event-sessions',
      where,
      data: { speakers: [shy.id] },
      ...asSeed,
      req,
    })
    expect((await send(manager, event.id, file, true)).changes).toEqual([])
  })

  test('is refused with a sentence, and to whom it is not for', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const event = await createEvent(payload)
    for (const [file, sentence] of [
      ['<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><schedule>&f;</schedule>', 'entités'],
      ['<schedule>\n<day>\n</schedule>', 'mal formé, à la ligne 3'],
      ['{"schedule": {}}', 'forme d’un programme'],
      ['{"schedule": ', 'mal formé'],
    ] as const) {
      const { status, errors } = await send(manager, event.id, file, true)
      expect(status).toBe(400)
      expect(errors[0]?.message).toContain(sentence)
    }
    expect((await send(manager, 'nulle-part', '<schedule/>', true)).status).toBe(400)
    for (const persona of ['anonymous', 'committee-member'] as const)
      expect((await send(await http(persona), event.id, '<schedule/>', true)).status).toBe(403)
  })
})
