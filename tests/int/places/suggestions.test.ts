import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { docIn, problemsIn } from '@/tests/support/answers'
import { aPlaceSuggestion, aTiersLieu, createCommune } from '@/tests/support/builders'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

describe('what is refused', () => {
  test.for([
    {
      what: { kind: 'correction' } as const,
      path: 'place',
      fr: 'Choisissez le lieu à corriger.',
      en: 'Choose the place to correct.',
    },
    {
      what: { proposed: { sample: false } },
      path: 'proposed',
      fr: 'Un lieu n’a pas ces champs, ou ils ne se proposent pas\u00A0: sample.',
      en: 'A place has no such fields, or they cannot be proposed: sample.',
    },
    {
      what: { proposed: { state: 'burnt' } },
      path: 'proposed',
      fr: 'Ces valeurs ne conviennent pas à leur champ\u00A0: state.',
      en: 'These values do not fit their fields: state.',
    },
    {
      what: { proposed: { siret: '20009320100017' } },
      path: 'proposed',
      fr: 'Ce SIRET n’existe pas',
      en: 'There is no such SIRET',
    },
    {
      what: { status: 'refused' } as const,
      path: 'reason',
      fr: 'Dites pourquoi la proposition est refusée.',
      en: 'Say why the suggestion is refused.',
    },
  ])('$what', async ({ what, path, fr, en }, { payload, http }) => {
    const manager = await http('project-manager')
    const data = aPlaceSuggestion(what)
    for (const [language, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await manager.send('POST', '/api/place-suggestions', data, {
        'accept-language': language,
      })
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toMatchObject([{ path }])
      expect(problemsIn(answer)[0]?.message).toContain(sentence)
    }
    const req = await createLocalReq({}, payload)
    await expect(
      payload.create({ collection: 'place-suggestions', data, req }),
    ).rejects.toMatchObject({ status: 400, data: { errors: [{ path }] } })
  })
})

describe('moderation', () => {
  test('is decided once by a manager, dated and signed by the server', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const accounts = await personaAccounts(payload)
    const account = accounts.get('project-manager')?.user.id
    const forged = {
      moderator: accounts.get('admin')?.user.id,
      moderatedAt: '2001-01-01T00:00:00.000Z',
    }
    const commune = await createCommune(payload, await createLocalReq({}, payload))
    const place = docIn(await manager.send('POST', '/api/tiers-lieux', aTiersLieu({ commune }))).id
    const data = aPlaceSuggestion({
      kind: 'correction',
      place,
      proposed: { street: '1 rue Haute' },
    })
    const pending = docIn(
      await manager.send('POST', '/api/place-suggestions', { ...data, ...forged }),
    )
    expect(pending).toMatchObject({ status: 'pending', moderator: null, moderatedAt: null })
    const move = (update: object, language = 'fr') =>
      manager.send('PATCH', `/api/place-suggestions/${pending.id}?depth=0`, update, {
        'accept-language': language,
      })

    const began = new Date().toISOString()
    const accepted = docIn(await move({ status: 'accepted', ...forged }))
    expect(accepted).toMatchObject({ status: 'accepted', moderator: account })
    expect(String(accepted.moderatedAt) >= began).toBe(true)

    const edited = docIn(await move({ message: 'Merci' }))
    expect(edited).toMatchObject({
      moderator: account,
      moderatedAt: accepted.moderatedAt,
      message: 'Merci',
    })
    const [french, english] = [
      await move({ status: 'pending' }),
      await move({ status: 'pending' }, 'en'),
    ]
    expect(problemsIn(french)).toMatchObject([{ path: 'status' }])
    expect(problemsIn(french)[0]?.message).toContain('est le dernier état')
    expect(problemsIn(english)[0]?.message).toContain('is the last state')
    const local = payload.update({
      collection: 'place-suggestions',
      id: pending.id,
      data: { status: 'pending' },
      req: await createLocalReq({}, payload),
    })
    await expect(local).rejects.toMatchObject({ data: { errors: [{ path: 'status' }] } })
  })

  test('editors enter suggestions that stay pending, and do not read the contact', async ({
    http,
  }) => {
    const [editor, manager] = [await http('editor'), await http('project-manager')]
    const data = aPlaceSuggestion({ status: 'accepted', contact: { email: 'qui@example.org' } })
    const { id, status, contact } = docIn(await editor.send('POST', '/api/place-suggestions', data))
    expect({ status, contact }).toEqual({ status: 'pending', contact: undefined })
    const path = `/api/place-suggestions/${id}`
    expect((await editor.send('PATCH', path, { message: 'Autre' })).status).toBe(403)
    expect((await manager.get(path)).body).toMatchObject({ contact: { email: 'qui@example.org' } })
  })

  test('nobody else reads or sends one', async ({ http }) => {
    const manager = await http('project-manager')
    const { id } = docIn(await manager.send('POST', '/api/place-suggestions', aPlaceSuggestion()))
    for (const persona of ['anonymous', 'partner', 'committee-member'] as const) {
      const client = await http(persona)
      const sent = await client.send('POST', '/api/place-suggestions', aPlaceSuggestion())
      const read = await client.get(`/api/place-suggestions/${id}`)
      expect([persona, sent.status, read.status]).toEqual([persona, 403, 403])
    }
  })
})
