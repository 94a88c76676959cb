import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Decision, Meeting } from '@/src/payload-types'
import { docIn, problemsIn, statusOf } from '@/tests/support/answers'
import { aCommitteeMember, aDecision, aMeeting } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const createMeeting = async (payload: Payload, data: Partial<Meeting> = {}) =>
  payload.create({
    collection: 'meetings',
    data: aMeeting(data),
    req: await createLocalReq({}, payload),
  })

const numbered = z.object({ docs: z.array(z.object({ number: z.string() })) })
const signed = z.object({
  history: z.array(z.object({ status: z.string(), date: z.iso.datetime(), by: z.string() })),
})

describe('numbers', () => {
  test('50 simultaneous decisions in two meetings follow one another', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const date = '2031-03-06T09:00:00.000Z'
    const meetings = [
      await createMeeting(payload, { date }),
      await createMeeting(payload, { date }),
    ]

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        manager.send(
          'POST',
          '/api/decisions',
          aDecision({ meeting: meetings[index % 2]?.id ?? '' }),
        ),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    const where = 'where[number][like]=2031-'
    const { body } = await manager.get(`/api/decisions?${where}&limit=100&sort=rank`)
    const expected = answers.map((_, index) => `2031-${String(index + 1).padStart(2, '0')}`)
    expect(numbered.parse(body).docs.map(({ number }) => number)).toEqual(expected)
  })

  test('follow the year in Paris', async ({ payload, http }) => {
    const { id: meeting } = await createMeeting(payload, { date: '2034-12-31T23:30:00.000Z' })
    const manager = await http('project-manager')
    const taken = docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting })))
    expect(taken).toMatchObject({ number: '2035-01' })
  })

  test('a decision that is refused takes no number, and nobody chooses theirs', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { id: meeting } = await createMeeting(payload, { date: '2032-03-06T09:00:00.000Z' })
    const send = (data: object) => manager.send('POST', '/api/decisions', data)

    const first = docIn(await send({ ...aDecision({ meeting }), number: '2032-99' }))
    expect((await send({ ...aDecision({ meeting }), text: '' })).status).toBe(400)
    const second = docIn(await send(aDecision({ meeting })))
    const moved = docIn(
      await manager.send('PATCH', `/api/decisions/${second.id}`, { number: '2032-01' }),
    )

    expect([first, second, moved]).toMatchObject([
      { number: '2032-01' },
      { number: '2032-02' },
      { number: '2032-02' },
    ])
  })
})

describe('a draft without a number', () => {
  test('has one once it has a meeting, and keeps it', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { id: meeting } = await createMeeting(payload, { date: '2036-03-06T09:00:00.000Z' })
    const begin = async () =>
      docIn(await manager.send('POST', '/api/decisions?draft=true', { number: '2036-99' }))
    const [first, second] = [await begin(), await begin()]
    expect([first.number ?? null, second.number ?? null]).toEqual([null, null])
    const write = async ({ id }: { id: string }, data: object, query = '') =>
      docIn(await manager.send('PATCH', `/api/decisions/${id}${query}`, data))

    const published = await write(first, aDecision({ meeting }))
    expect(published).toMatchObject({ number: '2036-01', _status: 'published' })
    const waiting = await write(second, { meeting }, '?draft=true')
    expect(waiting).toMatchObject({ number: '2036-02', _status: 'draft' })
    expect(await write(second, aDecision({ meeting }))).toMatchObject({ number: '2036-02' })
    expect(await write(first, { reasons: 'Relu' })).toMatchObject({ number: '2036-01' })
  })

  test('waits for its meeting to be dated, and is not published before', async ({ http }) => {
    const manager = await http('project-manager')
    const { date, ...undated } = aMeeting({ date: '2037-03-06T09:00:00.000Z', _status: 'draft' })
    const { id: meeting } = docIn(await manager.send('POST', '/api/meetings?draft=true', undated))
    const decision = aDecision({ meeting })
    const begun = docIn(
      await manager.send('POST', '/api/decisions?draft=true', { ...decision, _status: 'draft' }),
    )
    expect(begun.number ?? null).toBeNull()
    const publish = () =>
      manager.send('PATCH', `/api/decisions/${begun.id}`, { _status: 'published' })

    for (const refused of [await publish(), await manager.send('POST', '/api/decisions', decision)])
      expect(problemsIn(refused)).toEqual([
        {
          path: 'meeting',
          message:
            'Cette séance n’a pas de date, et le numéro de la décision suit son année\u00A0: datez la séance, puis publiez la décision.',
        },
      ])
    await manager.send('PATCH', `/api/meetings/${meeting}`, { date, _status: 'published' })
    expect(docIn(await publish())).toMatchObject({ number: '2037-01' })
  })
})

describe('quorum', () => {
  /**
   * A meeting of which half of the members have to be there: two more than are there already, of
   * four who are not. Other members may be in office, of whom nobody knows.
   */
  const sitting = async (
    payload: Payload,
    year: number,
    data: Partial<Meeting> = {},
    mandate = { startDate: `${String(year)}-01-01`, endDate: `${String(year)}-12-31` },
  ) => {
    const req = await createLocalReq({}, payload)
    const { id: meeting } = await createMeeting(payload, {
      date: `${String(year)}-06-06T09:00:00.000Z`,
      quorum: { rule: 'half', proxiesPerHolder: 1 },
      ...data,
    })
    const join = async (during = mandate) => {
      const member = aCommitteeMember(during)
      return (await payload.create({ collection: 'committee-members', data: member, req })).id
    }
    const attend = (member: string, representedBy?: string) =>
      payload.create({
        collection: 'attendances',
        data: {
          meeting,
          member,
          status: representedBy ? 'represented' : 'present',
          representedBy,
        },
        req,
      })
    const { totalDocs: others } = await payload.count({
      collection: 'committee-members',
      where: {
        and: [
          {
            or: [
              { startDate: { exists: false } },
              { startDate: { less_than_equal: mandate.endDate } },
            ],
          },
          {
            or: [
              { endDate: { exists: false } },
              { endDate: { greater_than_equal: mandate.startDate } },
            ],
          },
        ],
      },
      req,
    })
    for (let n = 0; n < others; n += 1) await attend(await join())
    return {
      meeting,
      there: others,
      away: [await join(), await join(), await join(), await join()],
      join,
      attend,
    }
  }

  /** The same refusal by REST, in both languages, and by the Local API. */
  const expectRefusal = async (
    payload: Payload,
    http: Client,
    data: ReturnType<typeof aDecision>,
    { path, fr, en }: { path: string; fr: string; en: string },
  ) => {
    for (const [language, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await http.send('POST', '/api/decisions', data, {
        'accept-language': language,
      })
      expect(answer.status).toBe(400)
      expect(problemsIn(answer)).toHaveLength(1)
      expect(problemsIn(answer)[0]?.path).toBe(path)
      expect(problemsIn(answer)[0]?.message).toContain(sentence)
    }
    const local = payload.create({
      collection: 'decisions',
      data,
      req: await createLocalReq({}, payload),
    })
    await expect(local).rejects.toMatchObject({ status: 400, data: { errors: [{ path }] } })
  }

  test('a decision needs it, and proxies count while their holder is there', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { meeting, there, away, attend } = await sitting(payload, 2041)
    const decide = () => manager.send('POST', '/api/decisions', aDecision({ meeting }))
    await expectRefusal(payload, manager, aDecision({ meeting }), {
      path: 'meeting',
      fr: `Le quorum n’est pas atteint (${String(there)} pour ${String(there + 2)})`,
      en: `The quorum is not reached (${String(there)} of ${String(there + 2)})`,
    })
    const [first = '', second = '', third = ''] = away
    const proxy = await attend(second, third)
    await attend(first)
    expect((await decide()).status).toBe(400)

    await payload.update({
      collection: 'attendances',
      id: proxy.id,
      data: { representedBy: first },
      req: await createLocalReq({}, payload),
    })
    expect((await decide()).status).toBe(201)
  })

  test.for(['08:00', '17:00'])(
    'counts whoever is in office that day, at %s too',
    async (hour, { payload, http }) => {
      const day = hour === '08:00' ? '2044-06-06' : '2044-06-07'
      const noon = `${day}T12:00:00.000Z`
      const only = { startDate: noon, endDate: noon }
      const { meeting, there } = await sitting(payload, 2044, { date: `${day}T${hour}:00Z` }, only)
      await expectRefusal(payload, await http('project-manager'), aDecision({ meeting }), {
        path: 'meeting',
        fr: `(${String(there)} pour ${String(there + 2)})`,
        en: `(${String(there)} of ${String(there + 2)})`,
      })
    },
  )

  test('nobody whose mandate is over, or is yet to begin, counts', async ({ payload, http }) => {
    const { meeting, there, join, attend } = await sitting(payload, 2045)
    for (const year of ['2044', '2046'])
      await attend(await join({ startDate: `${year}-01-01`, endDate: `${year}-12-31` }))
    await expectRefusal(payload, await http('project-manager'), aDecision({ meeting }), {
      path: 'meeting',
      fr: `(${String(there)} pour ${String(there + 2)})`,
      en: `(${String(there)} of ${String(there + 2)})`,
    })
  })

  test('what becomes of a decision needs none, whoever has left since', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { meeting, away, attend } = await sitting(payload, 2046)
    const [first = '', second = ''] = away
    for (const member of [first, second]) await attend(member)
    const taken = docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting })))
    const leave = { deletedAt: new Date().toISOString() }
    await manager.send('PATCH', `/api/committee-members/${first}`, leave)

    const patch = (data: object) => manager.send('PATCH', `/api/decisions/${taken.id}`, data)
    expect((await patch({ status: 'doing' })).status).toBe(200)
    expect(problemsIn(await patch({ mode: 'vote' }))).toMatchObject([{ path: 'meeting' }])
  })

  test('is asked for by a copy of a decision, which has no history yet', async ({
    payload,
    http,
  }) => {
    const manager = await http('project-manager')
    const { meeting, away, attend } = await sitting(payload, 2048)
    const [first = '', second = ''] = away
    for (const member of [first, second]) await attend(member)
    const { id } = docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting })))
    await manager.send('PATCH', `/api/decisions/${id}`, { status: 'doing' })
    const copy = (query = '') =>
      manager.send('POST', `/api/decisions/${id}/duplicate?depth=0${query}`, {})

    const copied = await copy()
    expect(copied.status).toBe(200)
    expect(docIn(copied)).toMatchObject({ number: '2048-02', _status: 'draft' })
    const { history } = signed.parse(docIn(copied))
    expect(history.map(({ status }) => status)).toEqual(['doing'])

    const leave = { deletedAt: new Date().toISOString() }
    await manager.send('PATCH', `/api/committee-members/${first}`, leave)
    for (const refused of [await copy(), await copy('&draft=false')])
      expect(problemsIn(refused)).toMatchObject([{ path: 'meeting' }])
  })

  test('is asked for once the meeting of a draft is dated', async ({ payload, http }) => {
    const manager = await http('project-manager')
    await sitting(payload, 2047) // there are members in office
    const date = '2047-06-06T09:00:00.000Z'
    const quorum = { rule: 'half', proxiesPerHolder: 1 } as const
    const undated = { ...aMeeting({ quorum, _status: 'draft' }), date: undefined }
    const later = docIn(await manager.send('POST', '/api/meetings?draft=true', undated)).id
    const draft = { ...aDecision({ meeting: later }), _status: 'draft' }
    const begun = await manager.send('POST', '/api/decisions?draft=true', draft)
    expect(begun.status).toBe(201)
    await manager.send('PATCH', `/api/meetings/${later}`, { date })
    const publish = { _status: 'published' }
    const answer = await manager.send('PATCH', `/api/decisions/${docIn(begun).id}`, publish)
    expect(problemsIn(answer)).toMatchObject([{ path: 'meeting' }])
  })

  test('is not asked for at a second convocation', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { meeting } = await sitting(payload, 2042, { secondConvocation: true })
    expect((await manager.send('POST', '/api/decisions', aDecision({ meeting }))).status).toBe(201)
  })

  test('no more vote than are there', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { meeting, there, away, attend } = await sitting(payload, 2043)
    const [first = '', second = ''] = away
    await attend(first)
    await attend(second)
    const voted = (votes: Decision['votes']) => aDecision({ meeting, mode: 'vote', votes })
    await expectRefusal(payload, manager, voted({ for: there + 2, against: 1 }), {
      path: 'votes.for',
      fr: `${String(there + 3)} voix pour ${String(there + 2)} votants`,
      en: `${String(there + 3)} votes for ${String(there + 2)} voters`,
    })
    const taken = docIn(await manager.send('POST', '/api/decisions', voted({ for: 1, abstain: 1 })))
    expect(taken).toMatchObject({ votes: { for: 1, abstain: 1 } })
    const agreed = await manager.send('PATCH', `/api/decisions/${taken.id}`, { mode: 'consensus' })
    expect(docIn(agreed)).toMatchObject({ votes: { for: null, abstain: null } })
  })
})

describe('what becomes of a decision', () => {
  test('its owner says it, along its path, dated and signed, and nothing else', async ({
    payload,
    http,
  }) => {
    const [manager, member] = [await http('project-manager'), await http('committee-member')]
    const accounts = await personaAccounts(payload)
    const { id: meeting } = await createMeeting(payload)
    const owner = accounts.get('committee-member')?.user.id
    const create = async (data: Partial<Decision>) =>
      docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting, ...data }))).id
    const [own, other] = [await create({ owner }), await create({})]
    const say = (id: string, data: object) => member.send('PATCH', `/api/decisions/${id}`, data)

    expect((await say(other, { status: 'doing' })).status).toBe(403)
    const done = await say(own, { status: 'done', text: 'Autre chose' })

    expect(done.status).toBe(200)
    expect(docIn(done)).not.toMatchObject({ text: 'Autre chose' })
    const { body } = await manager.get(`/api/decisions/${own}?depth=0`)
    const { history } = signed.parse(body)
    expect(history.map(({ status, by }) => [status, by])).toEqual([
      ['to-do', accounts.get('project-manager')?.user.id],
      ['done', owner],
    ])
    const [problem] = problemsIn(await say(own, { status: 'dropped' }))
    expect(problem?.path).toBe('status')
    expect(problem?.message).toContain('«\u00A0En cours\u00A0»')
  })

  test('its owner takes it from nobody, publishes nothing that others left in it, and restores nothing', async ({
    payload,
    http,
  }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const member = await http('committee-member')
    const owner = (await personaAccounts(payload)).get('committee-member')?.user.id
    const { id: meeting } = await createMeeting(payload)
    const data = aDecision({ meeting, owner, text: 'Adopté' })
    const { id } = docIn(await manager.send('POST', '/api/decisions', data))
    const path = `/api/decisions/${id}`
    const read = async () => (await anonymous.get(path)).body
    const { docs: versions } = await payload.findVersions({
      collection: 'decisions',
      where: { parent: { equals: id } },
      req: await createLocalReq({}, payload),
    })
    const version = versions[0]?.id ?? ''

    const takenBack = await member.send('PATCH', path, { _status: 'draft', status: 'doing' })
    expect(docIn(takenBack)).toMatchObject({ status: 'doing', _status: 'published' })
    await member.send('PATCH', `/api/decisions?where[id][equals]=${id}`, { _status: 'draft' })
    expect(await read()).toMatchObject({ text: 'Adopté', status: 'doing' })

    await manager.send('PATCH', `${path}?draft=true`, { text: 'En attente' })
    const publish = `mutation { updateDecision(id: "${id}", data: { _status: published }) { id } }`
    const restore = `mutation { restoreVersionDecision(id: "${version}") { id } }`
    const waiting = { act: 'publish', collection: 'decisions', id }
    const answers = [
      await member.send('PATCH', path, { _status: 'published' }),
      await member.send('PATCH', `${path}?draft=true`, { _status: 'published' }),
      await member.graphql(publish),
      await member.send('POST', '/api/strategy/waiting', waiting),
      await member.send('POST', `/api/decisions/versions/${version}`),
      await member.send('POST', `/api/decisions/versions/${version}?draft=true`),
      await member.graphql(restore),
    ]
    expect(answers.map(statusOf)).toEqual([409, 409, 409, 403, 403, 403, 403])
    expect(await read()).toMatchObject({ text: 'Adopté', status: 'doing' })

    expect((await manager.send('POST', '/api/strategy/waiting', waiting)).status).toBe(200)
    expect(await read()).toMatchObject({ text: 'En attente', status: 'doing' })
    expect((await manager.send('POST', `/api/decisions/versions/${version}`)).status).toBe(200)
    expect(await read()).toMatchObject({ text: 'Adopté' })
  })

  test('its owner writes into no draft: theirs is what is published, and they are told what waits', async ({
    payload,
    http,
  }) => {
    const [manager, member] = [await http('project-manager'), await http('committee-member')]
    const accounts = await personaAccounts(payload)
    const owner = accounts.get('committee-member')?.user.id
    const { id: meeting } = await createMeeting(payload)
    const create = async (text: string) =>
      docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting, owner, text }))).id
    const [own, given, other] = [await create('A'), await create('B'), await create('C')]
    const say = (path: string, data: object) => member.send('PATCH', `/api/decisions${path}`, data)

    expect(docIn(await say(`/${own}?draft=true`, { status: 'doing' }))).toMatchObject({
      text: 'A',
      status: 'doing',
      _status: 'published',
    })
    const wait = (id: string, data: object) =>
      manager.send('PATCH', `/api/decisions/${id}?draft=true`, data)
    await wait(own, { text: 'En attente', reasons: 'Secret' })
    const someone = accounts.get('project-manager')?.user.id
    await wait(given, { text: 'En attente', owner: someone })
    await manager.send('PATCH', `/api/decisions/${other}`, { owner: someone })
    await wait(other, { text: 'En attente', owner })
    const refusals = [
      await say(`/${own}`, { status: 'done' }),
      await say(`/${own}?draft=true`, { status: 'done' }),
      await say(`?where[id][in]=${own}`, { status: 'done' }),
      await say(`/${given}`, { status: 'done' }),
      await say(`/${other}`, { status: 'done' }),
    ]
    for (const { status, body } of refusals) {
      expect(status).toBe(409)
      expect(JSON.stringify(body)).toContain('attend d’être publiée')
      expect(JSON.stringify(body)).not.toContain('En attente')
    }
    const read = async (id: string, query: string) =>
      (await manager.get(`/api/decisions/${id}?depth=0${query}`)).body
    expect(await read(own, '')).toMatchObject({ text: 'A', status: 'doing' })
    expect(await read(own, '&draft=true')).toMatchObject({
      text: 'En attente',
      reasons: 'Secret',
      status: 'doing',
      _status: 'draft',
    })
    expect(
      docIn(await manager.send('PATCH', `/api/decisions/${own}`, { status: 'done' })),
    ).toMatchObject({
      text: 'En attente',
    })
    const nobodys = await http('editor')
    expect((await nobodys.send('PATCH', `/api/decisions/${own}`, { status: 'done' })).status).toBe(
      403,
    )
  })

  test('the public reads neither its owner nor its history', async ({ payload, http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const { id: meeting } = await createMeeting(payload)
    const { id } = docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting })))
    const { status, body } = await anonymous.get(`/api/decisions/${id}?depth=0`)
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('"by"')
    expect(body).not.toHaveProperty('owner')
  })
})
