import { randomUUID } from 'node:crypto'

import { describe, expect } from 'vitest'

import { docIn, problemsIn } from '@/tests/support/answers'
import { aMilestone, anAction, anOrientation, aTrainingModule } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { create } from '@/tests/support/money'
import { test } from '@/tests/support/test'

const languages = ['fr', 'en'] as const

/** What is said of a write in a language of the document, to readers of each language. */
const said = async (
  client: Client,
  method: 'POST' | 'PATCH',
  path: string,
  locale: string,
  data: object,
) => {
  const tell = async (language: string) => {
    const headers = { 'accept-language': language }
    return problemsIn(await client.send(method, `${path}?locale=${locale}`, data, headers))
  }
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await tell(language)] as const)),
  )
}

const root = { type: 'root', direction: null, format: '', indent: 0, version: 1 }
const quiz = {
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'quiz', blockType: 'quiz', question: 'Which?', choices: [{ text: 'A' }] },
}

const createAction = async () =>
  create('actions', anAction({ orientation: await create('orientations', anOrientation()) }))

describe('what is wrong in one language of a document is said in the reader’s, with which', () => {
  test('a rule on a formatted text', async ({ http }) => {
    const client = await http('project-manager')
    const path = `/api/training-modules/${await create('training-modules', aTrainingModule())}`
    const content = { root: { ...root, children: [quiz] } }
    const [fr, en] = [
      'La question «\u00A0Which?\u00A0» veut au moins deux réponses possibles, dont une juste\u00A0: complétez-la.',
      'The question “Which?” needs at least two choices, one of them right: complete it.',
    ]
    expect(await said(client, 'PATCH', path, 'fr', { content })).toEqual({
      fr: [{ path: 'content', message: fr }],
      en: [{ path: 'content', message: `French: ${en}` }],
    })
    expect(await said(client, 'PATCH', path, 'en', { content })).toEqual({
      fr: [{ path: 'content', message: `Anglais\u00A0: ${fr}` }],
      en: [{ path: 'content', message: en }],
    })
    expect(await said(client, 'PATCH', path, 'nl', { content })).toEqual({
      fr: [{ path: 'content', message: `Néerlandais\u00A0: ${fr}` }],
      en: [{ path: 'content', message: `Dutch: ${en}` }],
    })
  })

  test('a text that is missing in French, too long, or no formatted text', async ({ http }) => {
    const client = await http('project-manager')
    const path = `/api/actions/${await createAction()}`
    expect(await said(client, 'PATCH', path, 'fr', { title: '' })).toEqual({
      fr: [{ path: 'title', message: 'Ce champ est requis.' }],
      en: [{ path: 'title', message: 'French: This field is required.' }],
    })
    for (const [name, value] of [
      ['title', 'x'.repeat(301)],
      ['description', { root: 3 }],
    ] as const) {
      const { fr, en } = await said(client, 'PATCH', path, 'en', { [name]: value })
      expect(fr?.map((one) => one.path)).toEqual([name])
      expect(fr?.[0]?.message).toMatch(/^Anglais\u00A0: /)
      expect(en?.[0]?.message).toMatch(/^This /)
    }
  })

  test('nothing of a field that has one language alone', async ({ http }) => {
    const client = await http('project-manager')
    const path = `/api/actions/${await createAction()}`
    const { fr } = await said(client, 'PATCH', path, 'en', { status: 'blocked' })
    expect(fr).toEqual([
      {
        path: 'blocked.reason',
        message: 'Dites ce qui bloque l’action, ou choisissez un autre statut.',
      },
    ])
  })
})

describe('a document begins in French', () => {
  test('whatever the language that its writer reads', async ({ http }) => {
    const client = await http('project-manager')
    const orientation = await create('orientations', anOrientation())
    const path = 'title'
    const refused = {
      fr: [
        {
          path,
          message:
            'Ce champ est obligatoire en français\u00A0: écrivez d’abord la fiche en français, puis traduisez-la.',
        },
      ],
      en: [
        {
          path,
          message:
            'This field is required in French: write the document in French first, then translate it.',
        },
      ],
    }
    const { title, ...untitled } = anAction({ orientation })
    for (const data of [untitled, { ...untitled, title }])
      expect(await said(client, 'POST', '/api/actions', 'en', data)).toEqual(refused)
  })

  test('a draft that may be incomplete and a copy do not ask for it again', async ({ http }) => {
    const client = await http('project-manager')
    const draft = { title: 'Trust', slug: randomUUID() }
    expect((await client.send('POST', '/api/experiments?locale=en', draft)).status).toBe(201)
    const id = await create('milestones', aMilestone({ action: await createAction() }))
    const copy = await client.send('POST', `/api/milestones/${id}/duplicate?locale=en`, {})
    expect(copy.status).toBe(200)
    expect((await client.get(`/api/milestones/${docIn(copy).id}?locale=fr`)).body).toHaveProperty(
      'label',
    )
  })
})

describe('an experiment in English', () => {
  test('is copied with its reasons', async ({ http }) => {
    const client = await http('project-manager')
    const data = { title: 'Confiance', slug: randomUUID(), decisionReasons: 'Trop peu d’usages.' }
    const id = await create('experiments', { ...data, decision: 'stop' })
    const copy = await client.send('POST', `/api/experiments/${id}/duplicate?locale=en`, {})
    expect((await client.get(`/api/experiments/${docIn(copy).id}?draft=true`)).body).toMatchObject({
      decision: 'stop',
      decisionReasons: data.decisionReasons,
    })
  })

  test('changes without its French title, which stays', async ({ http }) => {
    const client = await http('project-manager')
    const data = { title: 'Confiance', slug: randomUUID(), _status: 'published' as const }
    const path = `/api/experiments/${await create('experiments', data)}`
    expect((await client.send('PATCH', `${path}?locale=en`, { source: 'x' })).status).toBe(200)
    const translated = await client.send('PATCH', `${path}?locale=en`, { title: 'Trust' })
    expect(docIn(translated)).toMatchObject({ title: 'Trust' })
    expect((await client.get(path)).body).toMatchObject({ title: 'Confiance' })
  })

  test('gives its reasons in French, from the first time it is written', async ({ http }) => {
    const client = await http('project-manager')
    const data = { title: 'Trust', slug: randomUUID(), decision: 'stop', decisionReasons: 'Few' }
    const path = 'decisionReasons'
    expect(await said(client, 'POST', '/api/experiments', 'en', data)).toEqual({
      fr: [
        {
          path,
          message: 'Dites en français les raisons de la décision, ou laissez la décision vide.',
        },
      ],
      en: [
        {
          path,
          message: 'Say the reasons for the decision in French, or leave the decision empty.',
        },
      ],
    })
  })
})
