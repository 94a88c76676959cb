import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Role } from '@/access/roles'
import { idOf } from '@/src/domain/platform/document/related'
import type { Action } from '@/src/payload-types'
import { docIn, problemsIn, sentencesIn, statusOf } from '@/tests/support/answers'
import { aMilestone, anAction, anIndicator, createOrientation } from '@/tests/support/builders'
import { eventually } from '@/tests/support/eventually'
import type { Client } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const createAction = async (payload: Payload, data: Partial<Action> = {}) => {
  const req = await createLocalReq({}, payload)
  const action = anAction({ orientation: await createOrientation(payload, req), ...data })
  const draft = data._status === 'draft'
  return payload.create({ collection: 'actions', data: action, draft, req })
}

const list = z.object({ docs: z.array(z.object({ title: z.string() })) })

/** The titles under which someone finds a document in the list. */
const titlesOf = async (http: Client, id: string, query = '') =>
  list
    .parse((await http.get(`/api/actions?where[id][equals]=${id}&${query}`)).body)
    .docs.map(({ title }) => title)

describe('what the public reads', () => {
  test('changes only when it is published, in each language', async ({ payload, http }) => {
    const editor = await http('editor')
    const anonymous = await http('anonymous')
    const { id } = await createAction(payload, { title: 'Premier', _status: 'draft' })
    const path = `/api/actions/${id}`
    const read = (query = '') => titlesOf(anonymous, id, query)
    expect(await read()).toEqual([])

    await editor.send('PATCH', path, { _status: 'published' })
    await editor.send('PATCH', `${path}?locale=en`, { title: 'First', _status: 'published' })
    expect(await read()).toEqual(['Premier'])

    await editor.send('PATCH', `${path}?draft=true`, { title: 'Deuxième' })
    await editor.send('PATCH', `${path}?draft=true&locale=en`, { title: 'Second' })
    for (const query of ['', 'draft=true', 'locale=nl'])
      expect(await read(query)).toEqual(['Premier'])
    expect(await read('locale=en')).toEqual(['First'])
    expect(await titlesOf(editor, id, 'draft=true')).toEqual(['Deuxième'])

    await editor.send('PATCH', path, { _status: 'published' })
    expect(await read()).toEqual(['Deuxième'])
    expect(await read('locale=en')).toEqual(['Second'])
    expect(await read('locale=nl')).toEqual(['Deuxième'])

    await editor.send('PATCH', path, { _status: 'draft' })
    expect(await read()).toEqual([])
  })
})

test('a document with no title in a language is written in it all the same', async ({
  payload,
  http,
}) => {
  const manager = await http('project-manager')
  const { id, title } = await createAction(payload)
  const path = `/api/actions/${id}?depth=0&locale=en`
  const changed = await manager.send('PATCH', path, { status: 'on-hold', publicNote: 'On hold.' })
  expect(docIn(changed)).toMatchObject({ title, status: 'on-hold', publicNote: 'On hold.' })
  const refused = await manager.send('PATCH', `/api/actions/${id}`, { title: '' })
  expect(problemsIn(refused)).toEqual([{ path: 'title', message: 'Ce champ est requis.' }])
})

test('a draft of what is counted is whole', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const { id: action } = await createAction(payload)
  const drafts: [slug: string, data: object, missing: string][] = [
    ['milestones', { ...aMilestone({ action }), dueDate: undefined }, 'dueDate'],
    ['milestones', aMilestone({ action, weight: 0 }), 'weight'],
    ['indicators', { ...anIndicator({ action }), title: undefined }, 'title'],
    ['actions', { ...anAction({ orientation: '' }), orientation: undefined }, 'orientation'],
  ]
  for (const [slug, data, missing] of drafts) {
    const refused = await manager.send('POST', `/api/${slug}?draft=true`, {
      ...data,
      _status: 'draft',
    })
    expect(refused.status).toBe(400)
    expect(problemsIn(refused).map(({ path }) => path)).toEqual([missing])
  }
})

describe('a date to appear', () => {
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

  /** What the back-office queues when someone schedules a document. */
  const schedule = async (
    payload: Payload,
    { id, type, at, by }: { id: string; type: 'publish' | 'unpublish'; at: Date; by: Role },
  ) => {
    const value = (await personaAccounts(payload)).get(by)?.user.id ?? ''
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type,
        doc: { relationTo: 'actions', value: id },
        user: { relationTo: 'users', value },
      },
      waitUntil: at,
      req: await createLocalReq({}, payload),
    })
  }

  const statusesOf = async (payload: Payload, id: string) => {
    const { docs } = await payload.findVersions({
      collection: 'actions',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      req: await createLocalReq({}, payload),
    })
    return docs.map(({ version }) => version._status)
  }

  test('publishes once, and takes back once', async ({ payload, http }) => {
    const anonymous = await http('anonymous')
    const { id, title } = await createAction(payload, { _status: 'draft' })
    await schedule(payload, { id, type: 'publish', at: hours(-1), by: 'editor' })

    // The minute may strike meanwhile, and the application run the same job by itself.
    const settled = (statuses: string[]) =>
      eventually(async () => {
        expect(await statusesOf(payload, id)).toEqual(statuses)
      })
    await payload.jobs.run()
    await settled(['draft', 'published'])
    expect(await titlesOf(anonymous, id)).toEqual([title])

    await payload.jobs.run()
    expect(await statusesOf(payload, id)).toEqual(['draft', 'published'])

    await schedule(payload, { id, type: 'unpublish', at: hours(-1), by: 'editor' })
    await payload.jobs.run()
    await settled(['draft', 'published', 'draft'])
    expect(await titlesOf(anonymous, id)).toEqual([])
  })

  test('does nothing before its time', async ({ payload, http }) => {
    const { id } = await createAction(payload, { _status: 'draft' })
    await schedule(payload, { id, type: 'publish', at: hours(1), by: 'editor' })
    await payload.jobs.run()
    expect(await titlesOf(await http('anonymous'), id)).toEqual([])
    expect(await statusesOf(payload, id)).toEqual(['draft'])
  })

  test('does nothing for someone who may not publish', async ({ payload, http }) => {
    const { id } = await createAction(payload, { _status: 'draft' })
    await schedule(payload, { id, type: 'publish', at: hours(-1), by: 'committee-member' })
    await payload.jobs.run()
    expect(await titlesOf(await http('anonymous'), id)).toEqual([])
    expect(await statusesOf(payload, id)).toEqual(['draft'])
  })
})

describe('an action in the trash', () => {
  test('leaves the lists, and comes back', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const anonymous = await http('anonymous')
    const { id, title } = await createAction(payload)
    const query = `{ Actions(where: { id: { equals: "${id}" } }) { totalDocs } }`
    const seen = async () => [
      await titlesOf(anonymous, id),
      await titlesOf(manager, id),
      (await anonymous.graphql(query)).body,
    ]
    const found = (totalDocs: number) => ({ data: { Actions: { totalDocs } } })
    expect(await seen()).toEqual([[title], [title], found(1)])

    const deletedAt = new Date().toISOString()
    expect(docIn(await manager.send('PATCH', `/api/actions/${id}`, { deletedAt }))).toMatchObject({
      deletedAt,
    })
    expect(await seen()).toEqual([[], [], found(0)])
    expect(await titlesOf(manager, id, 'trash=true')).toEqual([title])
    expect(await titlesOf(anonymous, id, 'trash=true')).toEqual([])

    await manager.send('PATCH', `/api/actions/${id}?trash=true`, { deletedAt: null })
    expect(await seen()).toEqual([[title], [title], found(1)])
  })

  test('keeps its slug and its code to itself, and a refusal says so', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { id, slug, code, orientation } = await createAction(payload)
    await manager.send('PATCH', `/api/actions/${id}`, { deletedAt: new Date().toISOString() })

    for (const taken of [{ slug }, { code }]) {
      const action = { ...anAction({ orientation }), ...taken }
      const answer = await manager.send('POST', '/api/actions', action)
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toEqual([
        {
          path: Object.keys(taken)[0],
          message:
            'Cette valeur est déjà prise, peut-être dans la corbeille\u00A0: choisissez-en une autre.',
        },
      ])
    }
  })
})

describe('what is wrong is refused on its field', () => {
  const endBeforeStart = {
    path: 'endDate',
    message: 'La date de fin précède la date de début\u00A0: corrigez l’une des deux.',
  }

  test('an end before the start, whichever of the two is sent', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { id } = await createAction(payload, { startDate: '2017-06-15T12:00:00.000Z' })
    const path = `/api/actions/${id}`
    const mutation =
      'mutation ($id: String!, $endDate: String) { updateAction(id: $id, data: { endDate: $endDate }) { id } }'
    const endDate = '2017-06-14T12:00:00.000Z'

    for (const answer of [
      await manager.send('PATCH', path, { endDate }),
      await manager.graphql(mutation, { id, endDate }),
    ]) {
      expect(statusOf(answer)).toBe(400)
      expect(problemsIn(answer)).toEqual([endBeforeStart])
    }
    const sameDay = await manager.send('PATCH', path, { endDate: '2017-06-15T12:00:00.000Z' })
    expect(sameDay.status).toBe(200)
    const startDate = '2017-06-16T12:00:00.000Z'
    expect(problemsIn(await manager.send('PATCH', path, { startDate }))).toEqual([endBeforeStart])
  })

  test('a code of another form, a block without a reason', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { id } = await createAction(payload)
    const path = `/api/actions/${id}`
    for (const [change, problem] of [
      [
        { code: '7-2' },
        {
          path: 'code',
          message:
            'Écrivez le code sous la forme «\u00A07.2\u00A0»\u00A0: numéro de l’orientation, point, numéro de l’action.',
        },
      ],
      [
        { status: 'blocked' },
        {
          path: 'blocked.reason',
          message: 'Dites ce qui bloque l’action, ou choisissez un autre statut.',
        },
      ],
    ] as const) {
      const answer = await manager.send('PATCH', path, change)
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toEqual([problem])
    }
    const blocked = { status: 'blocked', blocked: { reason: 'Marché infructueux' } }
    expect((await manager.send('PATCH', path, blocked)).status).toBe(200)
  })

  test('a decision on an experiment without its reasons', async ({ http }) => {
    const manager = await http('project-manager')
    const { id } = docIn(
      await manager.send('POST', '/api/experiments', {
        title: 'Réseau de confiance',
        slug: randomUUID(),
        _status: 'published',
      }),
    )
    const path = `/api/experiments/${id}`
    const refused = await manager.send('PATCH', path, { decision: 'deploy', decisionReasons: ' ' })
    expect(refused.status).toBe(400)
    expect(problemsIn(refused)).toEqual([
      {
        path: 'decisionReasons',
        message: 'Dites en français les raisons de la décision, ou laissez la décision vide.',
      },
    ])
    const decided = { decision: 'deploy', decisionReasons: 'Les communes le demandent.' }
    expect(docIn(await manager.send('PATCH', path, decided))).toMatchObject(decided)
    const emptied = await manager.send('PATCH', path, { decisionReasons: '' })
    expect(problemsIn(emptied)).toMatchObject([{ path: 'decisionReasons' }])
    const translated = await manager.send('PATCH', `${path}?locale=en`, { title: 'Trust' })
    expect(docIn(translated)).toMatchObject({ title: 'Trust', decision: 'deploy' })
    const other = docIn(
      await manager.send('POST', '/api/experiments', { title: 'Autre', slug: randomUUID() }),
    )
    const inEnglish = await manager.send('PATCH', `/api/experiments/${other.id}?locale=en`, decided)
    expect(problemsIn(inEnglish)).toMatchObject([{ path: 'decisionReasons' }])
  })

  test('a weight that is not above zero, or hides all the others', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { id: action } = await createAction(payload)
    for (const weight of [0, -1, 1001, 1e15]) {
      const answer = await manager.send('POST', '/api/milestones', aMilestone({ action, weight }))
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toEqual([
        {
          path: 'weight',
          message: 'Le poids est un nombre supérieur à zéro, de 1\u202F000 au plus.',
        },
      ])
    }
  })

  test('a link that a browser would run', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { id: action } = await createAction(payload)
    const link = 'javascript:alert(1)'
    const deliverable = { title: 'Livrable', action, link, _status: 'published' }
    const organisation = { name: 'Organisation', website: link, _status: 'published' }
    for (const [path, answer] of [
      ['link', await manager.send('POST', '/api/deliverables', deliverable)],
      ['website', await manager.send('POST', '/api/organisations', organisation)],
    ] as const) {
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toEqual([
        { path, message: 'Saisissez une adresse complète, qui commence par https:// ou http://.' },
      ])
    }
    const description = (url: string) => ({
      description: {
        root: {
          ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
          children: [
            {
              ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
              children: [
                {
                  ...{ type: 'link', version: 3, direction: null, format: '', indent: 0 },
                  fields: { linkType: 'custom', newTab: false, url },
                  children: [{ type: 'text', version: 1, text: 'Lire', format: 0, mode: 'normal' }],
                },
              ],
            },
          ],
        },
      },
    })
    const write = (url: string) => manager.send('PATCH', `/api/actions/${action}`, description(url))
    const [problem] = problemsIn(await write(link))
    expect(problem?.path).toBe('description')
    expect(problem?.message).toContain('ne peut pas être suivi')
    expect((await write('https://www.lillemetropole.fr/')).status).toBe(200)
  })
})

test('an editor restores the texts of a version, and no more', async ({ payload, http }) => {
  const [editor, manager] = [await http('editor'), await http('project-manager')]
  const { id, title } = await createAction(payload)
  const path = `/api/actions/${id}?depth=0`
  await manager.send('PATCH', path, { title: 'Autre titre', priority: 'high' })
  const { docs } = await payload.findVersions({
    collection: 'actions',
    where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: title } }] },
    req: await createLocalReq({}, payload),
  })
  const restored = await editor.send('POST', `/api/actions/versions/${docs[0]?.id ?? ''}`)
  expect(restored.status).toBe(200)
  expect((await editor.get(path)).body).toMatchObject({ title, priority: 'high' })
})

test('what others need is not deleted before them', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const { id: action, orientation } = await createAction(payload)
  const req = await createLocalReq({}, payload)
  const data = aMilestone({ action })
  const { id: milestone } = await payload.create({ collection: 'milestones', data, req })
  const chain = [
    `milestones/${milestone}`,
    `actions/${action}`,
    `orientations/${idOf(orientation)}`,
  ]
  for (const path of chain.slice(1)) {
    const refused = await manager.send('DELETE', `/api/${path}`)
    expect([refused.status, ...sentencesIn(refused)]).toEqual([
      409,
      'D’autres documents dépendent de celui-ci\u00A0: supprimez-les d’abord.',
    ])
  }
  for (const path of chain) expect((await manager.send('DELETE', `/api/${path}`)).status).toBe(200)
})

test('a slug is made from the title, and stays when the title changes', async ({ payload, tx }) => {
  const orientation = await createOrientation(payload, tx)
  const title = 'Médiathèque & cœur de ville'
  const data = { ...anAction({ orientation, title }), slug: '' }
  const { id, slug } = await payload.create({ collection: 'actions', data, req: tx })
  expect(slug).toBe('mediatheque-et-coeur-de-ville')

  const renamed = { title: 'Un autre titre', slug: '' }
  const after = await payload.update({ collection: 'actions', id, data: renamed, req: tx })
  expect(after).toMatchObject({ title: 'Un autre titre', slug })

  const moved = { slug: 'Autre Adresse' }
  expect(await payload.update({ collection: 'actions', id, data: moved, req: tx })).toMatchObject({
    slug: 'autre-adresse',
  })
})

test('actions come in the order of their codes, also after a change', async ({ payload, tx }) => {
  const orientation = await createOrientation(payload, tx)
  const create = (code: string) =>
    payload.create({ collection: 'actions', data: { ...anAction({ orientation }), code }, req: tx })
  const codes = async () => {
    const where = { orientation: { equals: orientation } }
    return (await payload.find({ collection: 'actions', where, req: tx })).docs.map(
      ({ code }) => code,
    )
  }
  for (const code of ['10.1', '9.14', '9.4']) await create(code)
  const { id } = await create('2.1')
  expect(await codes()).toEqual(['2.1', '9.4', '9.14', '10.1'])

  await payload.update({ collection: 'actions', id, data: { code: '10.2' }, req: tx })
  expect(await codes()).toEqual(['9.4', '9.14', '10.1', '10.2'])
})
