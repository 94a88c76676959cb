import { createElement, type ReactNode } from 'react'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'

import { releaseProgramme } from '@/src/commands/agenda/release-programme'
import { chosenCardsOf } from '@/src/components/public/agenda/chosen-cards'
import { EditionsPage } from '@/src/components/public/agenda/EditionsPage'
import { ProgrammeHead } from '@/src/components/public/agenda/ProgrammeHead'
import { ProgrammeWidget } from '@/src/components/public/agenda/ProgrammeWidget'
import { SessionPage } from '@/src/components/public/agenda/SessionPage'
import { Sheet } from '@/src/components/public/agenda/Sheets'
import { shownProgramme } from '@/src/components/public/agenda/shown-programme'
import { SpeakerPage } from '@/src/components/public/agenda/SpeakerPage'
import { defaultSite } from '@/src/domain/platform/identity/site'
import { readPublicEditions } from '@/src/queries/agenda/public-editions'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'
import { readSessionLinks } from '@/src/queries/agenda/session-links'
import {
  anAction,
  anEvent,
  anEventSession,
  aRoom,
  aSpeaker,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const draft = { _status: 'draft' } as const
const moment = new Date('2017-03-09T08:00:00Z')
const seen = { language: 'fr', langOf: () => undefined } as const

/** All that the public pages of an edition are made of, and what is drawn of it. */
const drawn = async (slug: string, req: PayloadRequest): Promise<string> => {
  const editions = await readPublicEditions(req)
  const released = await readReleasedProgramme(slug, req)
  if (!released) throw new Error('It was released.')
  const address = `/agenda/${slug}`
  const shown = { released, address, moment, nonce: undefined, language: 'fr' } as const
  const asked = { question: {} }
  const ofDay = shownProgramme(released, asked, moment, 'fr')
  const { sessions, rooms } = released.programme
  const pages: ReactNode[] = [
    createElement(EditionsPage, { editions, today: '2017-01-01', ...seen }),
    createElement(ProgrammeHead, shown),
    createElement(Sheet, { ...shown, asked: { ...asked, impression: 'jour' } }),
    ...rooms.map(({ id }) =>
      createElement(Sheet, { ...shown, asked: { question: { salle: [id] }, impression: 'porte' } }),
    ),
    createElement(ProgrammeWidget, {
      ...shown,
      site: { ...defaultSite },
      shown: { released, asked },
      theme: undefined,
      address: { widget: '/widgets/fr/agenda/x', programme: address },
    }),
    ...released.speakers.map((speaker) => createElement(SpeakerPage, { ...shown, speaker })),
  ]
  for (const session of sessions)
    pages.push(
      createElement(SessionPage, {
        ...{ released, session, address, ...seen },
        links: await readSessionLinks(session, req),
      }),
    )
  return [
    JSON.stringify([ofDay, chosenCardsOf(released, sessions, 'fr')]),
    ...pages.map((page) => renderToStaticMarkup(page)),
  ].join('\n')
}

/** What only managers write, made in one committed go. */
const making = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  return { req, locale: 'fr', depth: 0 } as const
}

test('the public pages tell a release: no draft, no move since, no unconfirmed session, nobody who refuses', async ({
  payload,
}) => {
  const make = await making(payload)
  const { id: event, slug } = await payload.create({
    ...{ collection: 'events', data: anEvent({ title: 'Barvilouverte 1' }), ...make },
  })
  await payload.create({
    ...{ collection: 'events', data: anEvent({ title: 'Barvilfuite', ...draft }), ...make },
  })
  const { id: room } = await payload.create({
    ...{ collection: 'rooms', data: aRoom({ event, name: 'Barvilouverte 2' }), ...make },
  })
  const { id: unused } = await payload.create({
    ...{ collection: 'rooms', data: aRoom({ event, name: 'Barvilouverte 2 bis' }), ...make },
  })
  const speak = async (data: Parameters<typeof aSpeaker>[0]) =>
    (await payload.create({ collection: 'speakers', data: aSpeaker(data), ...make })).id
  const named = await speak({
    name: 'Barvilouverte 3',
    consentToPublish: true,
    email: 'barvilfuite@example.org',
  })
  const unnamed = await speak({ name: 'Barvilfuite', consentToPublish: false })
  const orientation = await createOrientation(payload, make.req)
  const act = async (data: object) =>
    (
      await payload.create({
        ...{ collection: 'actions', data: { ...anAction({ orientation }), ...data }, ...make },
      })
    ).id
  const actions = [
    await act({ title: 'Barvilouverte 4' }),
    await act({ title: 'Barvilfuite', ...draft }),
  ]
  const sessions = [
    anEventSession({ event, room, title: 'Barvilouverte 5', speakers: [named, unnamed], actions }),
    anEventSession({
      event,
      room,
      title: 'Barvilouverte 6',
      start: '2017-03-09T10:00:00.000Z',
    }),
    anEventSession({ event, room, title: 'Barvilfuite', state: 'accepted' }),
    anEventSession({ event, room, title: 'Barvilfuite', ...draft }),
  ]
  const ids: string[] = []
  for (const data of sessions)
    ids.push((await payload.create({ collection: 'event-sessions', data, ...make })).id)
  await releaseProgramme(event, { name: 'Annonce' }, make.req)
  const [moved = '', withdrawn = ''] = ids
  await payload.update({
    ...{ collection: 'event-sessions', id: withdrawn, ...make },
    data: { state: 'cancelled' }, // as the public was told of it
  })
  await releaseProgramme(event, { name: 'Première' }, make.req)

  await payload.update({
    ...{ collection: 'event-sessions', id: moved, ...make },
    data: { title: 'Barvilfuite', room: unused, start: '2017-03-09T21:13:00.000Z' },
  })
  const pages = await drawn(slug, make.req)
  expect(pages).not.toMatch(/barvilfuite/i)
  expect(pages).not.toContain('22:13')
  for (const n of [1, 2, 3, 4, 5, 6]) expect(pages).toContain(`Barvilouverte ${String(n)}`)
  expect(pages).toContain('Annulée')

  await payload.update({
    ...{ collection: 'event-sessions', id: withdrawn, data: draft, draft: true, ...make },
  })
  await payload.update({ ...{ collection: 'event-sessions', id: withdrawn, data: draft, ...make } })
  await payload.update({
    ...{ collection: 'speakers', id: named, data: { consentToPublish: false }, ...make },
  })
  const after = await drawn(slug, make.req)
  expect(after).not.toMatch(/Barvilouverte [36]/)
  expect(after).toContain('Barvilouverte 5')
})

for (const size of [2, 30])
  test(`the editions and ${String(size)} sessions are read in as many questions`, async ({
    payload,
    tx,
  }) => {
    const make = { locale: 'fr', depth: 0, req: tx } as const
    const { id: event, slug } = await payload.create({
      ...{ collection: 'events', data: anEvent(), ...make },
    })
    for (let n = 0; n < size; n += 1)
      await payload.create({
        ...{ collection: 'event-sessions', data: anEventSession({ event }), ...make },
      })
    await releaseProgramme(event, { name: 'Première' }, tx)
    const reads = await countReads(payload, async () => {
      await readPublicEditions(tx)
      const released = await readReleasedProgramme(slug, tx)
      expect(released?.programme.sessions).toHaveLength(size)
    })
    expect(reads).toBe(2 + 4)
  })
