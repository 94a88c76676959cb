import { randomUUID } from 'node:crypto'

import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { TrainingModule, TrainingSession } from '@/src/payload-types'
import { docIn, problemsIn } from '@/tests/support/answers'
import {
  anAction,
  aTrainingModule,
  aTrainingPath,
  aTrainingSession,
  createOrientation,
} from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const create = async (http: Client, collection: CollectionSlug, data: object) =>
  docIn(await http.send('POST', `/api/${collection}?depth=0`, data)).id

const createModule = (http: Client, data: Partial<TrainingModule> = {}) =>
  create(http, 'training-modules', aTrainingModule(data))

const on = (value: string) => ({ relationTo: 'training-modules' as const, value })

const holding = (...blocks: object[]) => ({
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: blocks.map((fields) => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: randomUUID().replaceAll('-', '').slice(0, 24), blockName: '', ...fields },
    })),
  },
})

const quiz = (...choices: { text: string; isRight: boolean }[]) => ({
  blockType: 'quiz',
  question: 'Que montre MELCOME\u00A0?',
  choices,
})

const [right, wrong] = [
  { text: 'Les bus', isRight: true },
  { text: 'La météo', isRight: false },
]

type Refusal = { path: string; fr: string; en: string }

/** The same refusal by REST, in both languages, and by the Local API. */
const expectRefusal = async (
  payload: Payload,
  http: Client,
  collection: CollectionSlug,
  data: object,
  { path, fr, en }: Refusal,
) => {
  for (const [language, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await http.send('POST', `/api/${collection}`, data, {
      'accept-language': language,
    })
    expect(answer.status).toBe(400)
    expect(problemsIn(answer)).toHaveLength(1)
    expect(problemsIn(answer)[0]?.path).toBe(path)
    expect(problemsIn(answer)[0]?.message).toContain(sentence)
  }
  const local = payload.create({ collection, data, req: await createLocalReq({}, payload) })
  await expect(local).rejects.toMatchObject({ status: 400, data: { errors: [{ path }] } })
}

describe('the content of a module', () => {
  test.for([[right], [wrong, wrong], [right, { text: ' ', isRight: false }]])(
    'a question is answered by two choices, one of them right: not %j',
    async (choices, { payload, http }) => {
      const data = aTrainingModule({ content: holding(quiz(...choices)) })
      await expectRefusal(payload, await http('editor'), 'training-modules', data, {
        path: 'content',
        fr: 'La question «\u00A0Que montre MELCOME\u00A0?\u00A0» veut au moins deux réponses possibles',
        en: 'The question “Que montre MELCOME\u00A0?” needs at least two choices',
      })
    },
  )

  test('a video can be opened', async ({ payload, http }) => {
    const video = { blockType: 'video', title: 'MELCOME', link: 'javascript:alert(1)' }
    const data = aTrainingModule({ content: holding(video) })
    await expectRefusal(payload, await http('editor'), 'training-modules', data, {
      path: 'content',
      fr: 'Le lien de la vidéo «\u00A0javascript:alert(1)\u00A0» n’est pas une adresse complète',
      en: 'is not a complete address',
    })
  })

  test('it keeps its questions and videos', async ({ http }) => {
    const editor = await http('editor')
    const video = { blockType: 'video', title: 'MELCOME', link: 'https://example.org/video' }
    const content = holding(quiz(right, wrong), video)

    const id = await createModule(editor, { content })

    const { body } = await (await http('anonymous')).get(`/api/training-modules/${id}`)
    expect(body).toMatchObject({
      content: {
        root: {
          children: [{ fields: { blockType: 'quiz', choices: [right, wrong] } }, { fields: video }],
        },
      },
    })
  })

  test('a refused question leaves the module as it was', async ({ http }) => {
    const editor = await http('editor')
    const id = await createModule(editor, { content: holding(quiz(right, wrong)) })
    const change = { content: holding(quiz(wrong, wrong)) }
    expect((await editor.send('PATCH', `/api/training-modules/${id}`, change)).status).toBe(400)
    expect((await editor.send('PATCH', `/api/training-modules/${id}`, { price: 10 })).status).toBe(
      200,
    )
  })
})

describe('a session', () => {
  const refused: [string, Partial<TrainingSession>, Refusal][] = [
    [
      'ends after it starts',
      { endDate: '2017-10-03T06:59:00.000Z' },
      {
        path: 'endDate',
        fr: 'La date de fin précède la date de début',
        en: 'The end date comes before the start date',
      },
    ],
    [
      'says where it takes place before it opens',
      { status: 'open', place: ' ' },
      {
        path: 'place',
        fr: 'Dites où se tient la session avant de l’ouvrir',
        en: 'Say where the session takes place before opening it',
      },
    ],
    [
      'has room for someone',
      { capacity: 0 },
      { path: 'capacity', fr: '0 est en dessous du minimum', en: '0 is less than' },
    ],
    ['is not paid by the cent', { price: 12.5 }, { path: 'price', fr: 'nombre', en: 'number' }],
    [
      'is not paid to come',
      { price: -1 },
      { path: 'price', fr: '-1 est en dessous du minimum', en: '-1 is less than' },
    ],
  ]
  test.for(refused)('%s', async ([, data, refusal], { payload, http }) => {
    const manager = await http('project-manager')
    const session = aTrainingSession({ subject: on(await createModule(manager)), ...data })
    await expectRefusal(payload, manager, 'training-sessions', session, refusal)
  })

  test('follows its path', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const session = aTrainingSession({
      subject: on(await createModule(manager)),
      place: 'Salle d’exemple',
    })
    const id = await create(manager, 'training-sessions', session)
    const go = (status: string, language = 'fr') =>
      manager.send(
        'PATCH',
        `/api/training-sessions/${id}`,
        { status },
        { 'accept-language': language },
      )

    expect(problemsIn(await go('held'))).toEqual([
      {
        path: 'status',
        message:
          '«\u00A0Prévue\u00A0» ne peut devenir que «\u00A0Ouverte\u00A0» ou «\u00A0Annulée\u00A0»\u00A0: suivez cet ordre.',
      },
    ])
    expect(problemsIn(await go('held', 'en'))).toMatchObject([
      {
        path: 'status',
        message: '“Planned” can only become “Open” or “Cancelled”: follow that order.',
      },
    ])
    expect((await go('open')).status).toBe(200)
    expect((await go('held')).status).toBe(200)
    const local = payload.update({
      collection: 'training-sessions',
      id,
      data: { status: 'cancelled' },
      req: await createLocalReq({}, payload),
    })
    await expect(local).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'status' }] },
    })
  })

  test('editors write its texts, managers its dates and its subject', async ({ http }) => {
    const [manager, editor] = [await http('project-manager'), await http('editor')]
    const subject = on(await createModule(manager))
    const id = await create(manager, 'training-sessions', aTrainingSession({ subject }))
    const change = {
      place: 'Ailleurs',
      capacity: 99,
      startDate: '2017-10-01T07:00:00.000Z',
      subject: on(await createModule(manager)),
    }

    const answer = await editor.send('PATCH', `/api/training-sessions/${id}?depth=0`, change)

    expect(docIn(answer)).toMatchObject({
      place: 'Ailleurs',
      capacity: 12,
      startDate: '2017-10-03T07:00:00.000Z',
      subject,
    })
    const another = aTrainingSession({ subject })
    expect((await editor.send('POST', '/api/training-sessions', another)).status).toBe(403)
  })
})

const linked = z.object({ docs: z.array(z.string()) })

describe('what leads to what', () => {
  test('a path keeps the order of its modules, which may be in several', async ({ http }) => {
    const editor = await http('editor')
    const [first, second, third] = [
      await createModule(editor),
      await createModule(editor),
      await createModule(editor),
    ]
    const pathOf = (...modules: string[]) =>
      create(editor, 'training-paths', aTrainingPath({ modules }))
    const one = await pathOf(third, first, second)
    const other = await pathOf(second, third)

    const anonymous = await http('anonymous')
    const { body } = await anonymous.get(`/api/training-paths/${one}?depth=0`)
    expect(body).toMatchObject({ modules: [third, first, second] })
    const { body: found } = await anonymous.get(`/api/training-modules/${third}?depth=0`)
    const { paths } = z.object({ paths: linked }).parse(found)
    expect(paths.docs.sort()).toEqual([one, other].sort())
  })

  test('a module and a path know their own sessions, an action its modules', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    const action = await create(manager, 'actions', anAction({ orientation }))
    const module = await createModule(manager, { actions: [action] })
    const path = await create(manager, 'training-paths', aTrainingPath({ modules: [module] }))
    const onModule = await create(
      manager,
      'training-sessions',
      aTrainingSession({ subject: on(module) }),
    )
    const onPath = await create(
      manager,
      'training-sessions',
      aTrainingSession({ subject: { relationTo: 'training-paths', value: path } }),
    )

    const anonymous = await http('anonymous')
    const read = async (address: string) => (await anonymous.get(`/api/${address}?depth=0`)).body
    expect(await read(`training-modules/${module}`)).toMatchObject({
      paths: { docs: [path] },
      sessions: { docs: [onModule] },
    })
    expect(await read(`training-paths/${path}`)).toMatchObject({ sessions: { docs: [onPath] } })
    expect(await read(`actions/${action}`)).toMatchObject({ trainingModules: { docs: [module] } })

    const { body } = await anonymous.graphql(
      `query ($action: String!, $path: String!) {
        Action(id: $action) {
          trainingModules { docs { id sessions { docs { id } } paths { docs { id } } } }
        }
        TrainingPath(id: $path) { modules { id } sessions { docs { id } } }
      }`,
      { action, path },
    )
    expect(body).toEqual({
      data: {
        Action: {
          trainingModules: {
            docs: [
              {
                id: module,
                sessions: { docs: [{ id: onModule }] },
                paths: { docs: [{ id: path }] },
              },
            ],
          },
        },
        TrainingPath: { modules: [{ id: module }], sessions: { docs: [{ id: onPath }] } },
      },
    })
  })
})

test('a filter along sessions finds what the asker may see of them; no order follows them', async ({
  http,
}) => {
  const manager = await http('project-manager')
  const anonymous = await http('anonymous')
  const title = `Session ${randomUUID()}`
  const [shown, hidden] = [await createModule(manager), await createModule(manager)]
  const session = (subject: string, _status: 'published' | 'draft') =>
    create(manager, 'training-sessions', aTrainingSession({ title, subject: on(subject), _status }))
  await session(shown, 'published')
  await session(hidden, 'draft')

  const found = z.object({ docs: z.array(z.object({ id: z.string() })) })
  const idsFor = async (client: Client, query: string) =>
    found.parse((await client.get(`/api/${query}`)).body).docs.map(({ id }) => id)
  for (const query of [
    `training-modules?where[sessions.title][equals]=${title}&sort=createdAt`,
    `training-modules?where[or][0][and][0][sessions.title][equals]=${title}&sort=createdAt`,
  ]) {
    expect(await idsFor(manager, query)).toEqual([shown, hidden])
    expect(await idsFor(anonymous, query)).toEqual([shown])
  }

  for (const client of [anonymous, manager])
    for (const query of [
      'training-modules?sort=-sessions.title',
      'training-paths?sort=-sessions.title',
      'actions?sort=trainingModules.sessions.title',
    ])
      expect([query, (await client.get(`/api/${query}`)).status]).toEqual([query, 400])
})

describe('the public', () => {
  test('learns nothing of a subject that is not published', async ({ http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const word = `secret-${randomUUID()}`
    const draft = await create(
      manager,
      'training-modules',
      aTrainingModule({ title: word, slug: word, objectives: word, _status: 'draft' }),
    )
    const path = await create(manager, 'training-paths', aTrainingPath({ modules: [draft] }))
    const session = await create(
      manager,
      'training-sessions',
      aTrainingSession({ subject: on(draft) }),
    )

    const read = async (address: string) => {
      const { status, body } = await anonymous.get(address)
      expect(JSON.stringify(body)).not.toContain(word)
      return { status, body }
    }
    for (const params of ['depth=0', 'depth=3', 'depth=3&draft=true&trash=true&locale=all']) {
      expect((await read(`/api/training-sessions/${session}?${params}`)).status).toBe(200)
      expect((await read(`/api/training-paths/${path}?${params}`)).status).toBe(200)
      expect((await read(`/api/training-modules/${draft}?${params}`)).status).toBe(404)
    }
    for (const name of ['subject.title', 'subject.value.title']) {
      const where = `where[and][0][id][equals]=${session}&where[and][1][${name}][like]=${word}`
      const { status, body } = await read(`/api/training-sessions?depth=0&${where}`)
      if (status === 200) expect(body).toMatchObject({ totalDocs: 0 })
      else expect(status).toBe(400)
    }

    const { status, body } = await anonymous.graphql(
      `query ($session: String!, $path: String!) {
        TrainingSession(id: $session) {
          id
          subject { relationTo value { ... on TrainingModule { id title } } }
        }
        TrainingPath(id: $path) { id modules { id title } }
      }`,
      { session, path },
    )
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain(word)
    expect(body).toMatchObject({
      data: { TrainingSession: { id: session }, TrainingPath: { id: path, modules: [] } },
    })
  })

  test('cannot sort sessions by what a hidden subject says', async ({ http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const ids: string[] = []
    for (const letter of ['a', 'b', 'c']) {
      const title = `${letter} ${randomUUID()}`
      const subject = on(await createModule(manager, { title, _status: 'draft' }))
      ids.push(await create(manager, 'training-sessions', aTrainingSession({ subject })))
    }
    const docs = z.object({ docs: z.array(z.object({ id: z.string() })) })
    for (const name of ['subject.title', 'subject.value.title']) {
      const orderBy = async (sort: string) => {
        const where = `where[id][in]=${ids.join(',')}`
        const { body } = await anonymous.get(`/api/training-sessions?depth=0&${where}&sort=${sort}`)
        return docs.safeParse(body).data?.docs.map(({ id }) => id)
      }
      expect(await orderBy(name), name).toEqual(await orderBy(`-${name}`))
    }
  })

  test('sees of the media in a content only what is public', async ({ payload, http }) => {
    const [editor, anonymous] = [await http('editor'), await http('anonymous')]
    const picture = { create: { width: 8, height: 8, channels: 3, background: 'teal' } } as const
    const data = await sharp(picture).png().toBuffer()
    const upload = async (isPublic: boolean) => {
      const name = `${randomUUID()}.png`
      const { id } = await payload.create({
        collection: 'media',
        data: { alt: name, isPublic },
        file: { data, mimetype: 'image/png', name, size: data.length },
        req: await createLocalReq({}, payload),
      })
      const node = { type: 'upload', version: 3, format: '', relationTo: 'media', fields: null }
      return { name, node: { ...node, id: randomUUID(), value: id } }
    }
    const [shown, hidden] = [await upload(true), await upload(false)]
    const { root } = holding()
    const content = { root: { ...root, children: [shown.node, hidden.node] } }
    const id = await createModule(editor, { content })

    const text = JSON.stringify((await anonymous.get(`/api/training-modules/${id}?depth=2`)).body)
    expect(text).toContain(shown.name)
    expect(text).not.toContain(hidden.name)
  })

  test('reads who teaches only as it is published', async ({ http }) => {
    const manager = await http('project-manager')
    const word = `secret-${randomUUID()}`
    const session = aTrainingSession({
      subject: on(await createModule(manager)),
      trainer: 'Une association',
      trainerName: word,
    })
    const id = await create(manager, 'training-sessions', session)

    const { body } = await (await http('anonymous')).get(`/api/training-sessions/${id}`)
    expect(body).toMatchObject({ trainer: 'Une association' })
    expect(JSON.stringify(body)).not.toContain(word)
    expect(body).not.toHaveProperty('trainerAccount')
  })
})
