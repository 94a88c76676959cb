import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Meeting } from '@/src/payload-types'
import { docIn, problemsIn } from '@/tests/support/answers'
import { aCommitteeMember, aDecision, aMeeting } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { createAccount } from '@/tests/support/mail'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const createMeeting = async (http: Client, data: Partial<Meeting> = {}) =>
  docIn(await http.send('POST', '/api/meetings', aMeeting(data))).id

const goTo = async (http: Client, id: string, ...statuses: Meeting['status'][]) => {
  for (const status of statuses)
    expect((await http.send('PATCH', `/api/meetings/${id}`, { status })).status).toBe(200)
}

const items = z.object({
  docs: z.array(z.object({ kind: z.string(), decisions: z.array(z.string()) })),
})

const itemsOf = async (http: Client, meeting: string) => {
  const where = `where[meeting][equals]=${meeting}`
  return items.parse((await http.get(`/api/agenda-items?${where}&depth=0`)).body).docs
}

test('a meeting follows its path, one step at a time', async ({ http }) => {
  const manager = await http('project-manager')
  const id = await createMeeting(manager)
  const skip = (language: string) =>
    manager.send(
      'PATCH',
      `/api/meetings/${id}`,
      { status: 'held' },
      { 'accept-language': language },
    )

  const [french, english] = [await skip('fr'), await skip('en')]

  expect([french.status, english.status]).toEqual([400, 400])
  expect(problemsIn(french)).toEqual([
    {
      path: 'status',
      message:
        '«\u00A0Prévue\u00A0» ne peut devenir que «\u00A0Convoquée\u00A0»\u00A0: suivez cet ordre.',
    },
  ])
  expect(problemsIn(english)).toMatchObject([
    { message: '“Planned” can only become “Convened”: follow that order.' },
  ])
  await goTo(manager, id, 'convened', 'held', 'minutes-drafted', 'minutes-approved')
})

describe('follow-up', () => {
  test('open decisions enter the agenda of the next meeting, once', async ({ http }) => {
    const manager = await http('project-manager')
    const first = await createMeeting(manager, { date: '2045-01-10T09:00:00.000Z' })
    const decide = async (status: 'to-do' | 'done') =>
      docIn(await manager.send('POST', '/api/decisions', aDecision({ meeting: first, status }))).id
    const open = await decide('to-do')
    const done = await decide('done')
    const second = await createMeeting(manager, { date: '2045-02-10T09:00:00.000Z' })
    expect(await itemsOf(manager, second)).toEqual([])

    await goTo(manager, second, 'convened')
    await manager.send('PATCH', `/api/meetings/${second}`, { place: 'Salle du conseil' })

    const followed = await itemsOf(manager, second)
    expect(followed.map(({ kind }) => kind)).toEqual(['follow-up'])
    expect(followed[0]?.decisions).toContain(open)
    expect(followed[0]?.decisions).not.toContain(done)
  })
})

describe('approved minutes', () => {
  const approved = async (payload: Payload, manager: Client) => {
    const meeting = await createMeeting(manager)
    const req = await createLocalReq({}, payload)
    const { id: member } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember(),
      req,
    })
    const created = async (collection: string, data: object) =>
      docIn(await manager.send('POST', `/api/${collection}`, { meeting, ...data })).id
    const item = await created('agenda-items', { title: 'Point', kind: 'debate', order: 1 })
    const attendance = await created('attendances', { member, status: 'present' })
    const decision = await created('decisions', aDecision({ meeting }))
    await goTo(manager, meeting, 'convened', 'held', 'minutes-drafted', 'minutes-approved')
    return { meeting, item, attendance, decision, member }
  }

  test('neither they nor what belongs to them changes', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { meeting, item, attendance, decision } = await approved(payload, manager)
    const sentence = 'Le procès-verbal de cette séance est approuvé'
    const trashed = { deletedAt: new Date().toISOString() }
    for (const [path, data] of [
      [`meetings/${meeting}`, { place: 'Ailleurs' }],
      [`meetings/${meeting}`, trashed],
      [`agenda-items/${item}`, { title: 'Autre' }],
      [`agenda-items/${item}`, trashed],
      [`attendances/${attendance}`, { status: 'absent' }],
      [`decisions/${decision}`, { text: 'Autre' }],
      [`decisions/${decision}`, { mode: 'vote' }],
    ] as const) {
      const answer = await manager.send('PATCH', `/api/${path}`, data)
      expect([path, answer.status]).toEqual([path, 400])
      expect(problemsIn(answer)[0]?.message).toContain(sentence)
    }
    for (const path of [`meetings/${meeting}`, `agenda-items/${item}`, `attendances/${attendance}`])
      expect((await manager.send('DELETE', `/api/${path}`)).status).toBe(409)
    for (const [collection, data] of [
      ['agenda-items', { title: 'Nouveau', kind: 'debate', order: 2 }],
      ['decisions', aDecision({ meeting })],
    ] as const) {
      const answer = await manager.send('POST', `/api/${collection}`, { ...data, meeting })
      expect(problemsIn(answer)[0]?.message).toContain(sentence)
    }
    const local = payload.update({
      collection: 'decisions',
      id: decision,
      data: { text: 'Autre' },
      req: await createLocalReq({}, payload),
    })
    await expect(local).rejects.toMatchObject({ status: 400 })
  })

  test('a decision goes on, and an addendum corrects', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { meeting, decision } = await approved(payload, manager)
    const author = (await personaAccounts(payload)).get('project-manager')?.user.id

    const done = await manager.send('PATCH', `/api/decisions/${decision}`, { status: 'doing' })
    expect(done.status).toBe(200)
    const addendum = await manager.send('POST', '/api/addenda?depth=0', {
      meeting,
      decision,
      text: 'Lire « 2018 » au lieu de « 2017 ».',
    })
    expect(docIn(addendum)).toMatchObject({ author })
    const rewritten = await manager.send('PATCH', `/api/addenda/${docIn(addendum).id}`, {
      text: 'Autre',
    })
    expect(rewritten.status).toBe(403)
  })

  test('are published and unpublished as before', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const { meeting } = await approved(payload, manager)
    for (const _status of ['draft', 'published'])
      expect((await manager.send('PATCH', `/api/meetings/${meeting}`, { _status })).status).toBe(
        200,
      )
  })
})

describe('a draft that waits when the minutes are approved', () => {
  const approve = (manager: Client, meeting: string) =>
    goTo(manager, meeting, 'convened', 'held', 'minutes-drafted', 'minutes-approved')

  const taken = async (manager: Client, data: object = {}) => {
    const meeting = await createMeeting(manager)
    const decision = { ...aDecision({ meeting, text: 'Adopté' }), ...data }
    const { id } = docIn(await manager.send('POST', '/api/decisions', decision))
    return { meeting, path: `/api/decisions/${id}` }
  }

  const textIn = async (client: Client, path: string) => {
    const { status, body } = await client.get(path)
    return status === 200 ? z.object({ text: z.string() }).parse(body).text : undefined
  }

  const sentence = 'Le procès-verbal de cette séance est approuvé'

  for (const locale of ['fr', 'en'])
    test(`is not published over what the minutes say (${locale}), and gives way to it`, async ({
      http,
    }) => {
      const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
      const { meeting, path } = await taken(manager)
      const inLanguage = `locale=${locale}`
      await manager.send('PATCH', `${path}?${inLanguage}`, { text: 'Adopté', _status: 'published' })
      const waiting = `${path}?draft=true&${inLanguage}`
      expect((await manager.send('PATCH', waiting, { text: 'Glissé' })).status).toBe(200)
      await approve(manager, meeting)

      for (const data of [{ _status: 'published' }, { status: 'doing', _status: 'published' }]) {
        const [problem] = problemsIn(await manager.send('PATCH', path, data))
        expect(problem?.message).toContain(sentence)
      }
      expect(await textIn(anonymous, `${path}?${inLanguage}`)).toBe('Adopté')

      expect((await manager.send('PATCH', path, { status: 'doing' })).status).toBe(200)
      const other = await manager.send('PATCH', waiting, { text: 'Autre' })
      expect(problemsIn(other)[0]?.message).toContain(sentence)
      expect((await manager.send('PATCH', waiting, { text: 'Adopté' })).status).toBe(200)
      expect((await manager.send('PATCH', path, { _status: 'published' })).status).toBe(200)
      expect((await anonymous.get(path)).body).toMatchObject({ text: 'Adopté', status: 'doing' })
    })

  test('is put back and published at once, as the form does', async ({ http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const { meeting, path } = await taken(manager)
    await manager.send('PATCH', `${path}?draft=true`, { text: 'Glissé' })
    await approve(manager, meeting)
    const back = { text: 'Adopté', _status: 'published' }
    expect((await manager.send('PATCH', path, back)).status).toBe(200)
    expect(await textIn(anonymous, path)).toBe('Adopté')
  })

  test('does not enter them when it never was published, nor leaves them for another meeting', async ({
    http,
  }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const [draft, moved] = [await taken(manager, { _status: 'draft' }), await taken(manager)]
    const elsewhere = { meeting: await createMeeting(manager) }
    await manager.send('PATCH', `${moved.path}?draft=true`, elsewhere)
    for (const { meeting, path } of [draft, moved]) {
      await approve(manager, meeting)
      const [problem] = problemsIn(await manager.send('PATCH', path, { _status: 'published' }))
      expect(problem?.message).toContain(sentence)
    }
    expect(await textIn(anonymous, draft.path)).toBeUndefined()
  })

  test('of a decision that was taken back is published as it was, and in no other words', async ({
    http,
  }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const [same, other] = [await taken(manager), await taken(manager)]
    for (const { path } of [same, other]) await manager.send('PATCH', path, { _status: 'draft' })
    await manager.send('PATCH', other.path, { text: 'Glissé' })
    for (const { meeting } of [same, other]) await approve(manager, meeting)

    const publish = { _status: 'published' }
    expect((await manager.send('PATCH', same.path, publish)).status).toBe(200)
    expect((await manager.send('PATCH', other.path, publish)).status).toBe(400)
    expect(await textIn(anonymous, same.path)).toBe('Adopté')
    expect(await textIn(anonymous, other.path)).toBeUndefined()
  })

  test('is not restored, whatever the language in which it differs', async ({ payload, http }) => {
    const [manager, anonymous] = [await http('project-manager'), await http('anonymous')]
    const { meeting, path } = await taken(manager)
    for (const text of ['Dropped', 'Adopted'])
      await manager.send('PATCH', `${path}?locale=en`, { text, _status: 'published' })
    await approve(manager, meeting)
    const { docs } = await payload.findVersions({
      collection: 'decisions',
      where: { and: [{ parent: { equals: path.split('/').at(-1) } }] },
      locale: 'en',
      sort: 'updatedAt',
      req: await createLocalReq({}, payload),
    })
    const dropped = docs.find(({ version }) => version.text === 'Dropped')
    const answer = await manager.send('POST', `/api/decisions/versions/${dropped?.id ?? ''}`)
    expect(problemsIn(answer)[0]?.message).toContain(sentence)
    expect(await textIn(anonymous, `${path}?locale=en`)).toBe('Adopted')
  })
})

describe('what is confidential', () => {
  test('is read by those convened to the meeting, and no other member', async ({
    payload,
    http,
  }) => {
    const [manager, member] = [await http('project-manager'), await http('committee-member')]
    const anonymous = await http('anonymous')
    const user = (await personaAccounts(payload)).get('committee-member')?.user.id
    const { id: seat } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember({ user }),
      req: await createLocalReq({}, payload),
    })
    const meeting = await createMeeting(manager)
    const created = async (collection: string, data: object) =>
      docIn(await manager.send('POST', `/api/${collection}`, { meeting, ...data })).id
    const item = await created('agenda-items', {
      title: 'Point réservé',
      kind: 'decision',
      order: 1,
      confidential: true,
    })
    // A decision on a confidential item is confidential, whatever its own box says.
    const decision = await created('decisions', { ...aDecision({ meeting }), item })
    const addendum = await created('addenda', { decision, text: 'Précision' })
    const paths = [`agenda-items/${item}`, `decisions/${decision}`, `addenda/${addendum}`]
    const statuses = async (reader: Client) =>
      Promise.all(paths.map(async (path) => (await reader.get(`/api/${path}`)).status))

    expect(await statuses(member)).toEqual([404, 404, 404])
    const line = await created('attendances', { member: seat, status: 'excused' })
    expect(await statuses(member)).toEqual([200, 200, 200])
    await manager.send('PATCH', `/api/meetings/${meeting}`, { place: 'Ici' })
    expect(await statuses(member)).toEqual([200, 200, 200])
    expect(await statuses(anonymous)).toEqual([403, 404, 403])
    await manager.send('DELETE', `/api/attendances/${line}`)
    expect(await statuses(member)).toEqual([404, 404, 404])
  })
})

describe('what becomes confidential', () => {
  test('takes with it what was decided on it, and what corrects that', async ({ http }) => {
    const [manager, member] = [await http('project-manager'), await http('committee-member')]
    const anonymous = await http('anonymous')
    const meeting = await createMeeting(manager)
    const created = async (collection: string, data: object, query = '') => {
      const answer = await manager.send('POST', `/api/${collection}${query}`, { meeting, ...data })
      return `/api/${collection}/${docIn(answer).id}`
    }
    const onePoint = async () => {
      const path = await created('agenda-items', { title: 'Point', kind: 'decision', order: 1 })
      const item = path.split('/').at(-1)
      const decision = await created('decisions', { ...aDecision({ meeting }), item })
      const addendum = await created('addenda', {
        decision: decision.split('/').at(-1),
        text: 'Lire autrement',
      })
      return { path, item, decision, addendum }
    }
    const hide = async (path: string) =>
      (await manager.send('PATCH', path, { confidential: true })).status
    const seen = async ({ decision, addendum }: { decision: string; addendum: string }) => [
      (await anonymous.get(decision)).status,
      (await member.get(decision)).status,
      (await member.get(addendum)).status,
    ]
    const [point, waiting, left, alone] = [
      await onePoint(),
      await onePoint(),
      await onePoint(),
      await onePoint(),
    ]
    // A draft of one waits; that of another would leave the point. A third is not even written.
    await manager.send('PATCH', `${waiting.decision}?draft=true`, { text: 'En attente' })
    await manager.send('PATCH', `${left.decision}?draft=true`, { item: null })
    const begun = await created('decisions', { item: point.item, _status: 'draft' }, '?draft=true')
    for (const one of [point, waiting, left, alone])
      expect(await seen(one)).toEqual([200, 200, 200])

    for (const path of [point.path, waiting.path, left.path, alone.decision])
      expect(await hide(path)).toBe(200)

    for (const one of [point, waiting, left, alone])
      expect(await seen(one)).toEqual([404, 404, 404])
    const latest = await manager.get(`${waiting.decision}?draft=true`)
    expect(latest.body).toMatchObject({ text: 'En attente', confidential: true })
    expect((await manager.get(`${begun}?draft=true`)).body).toMatchObject({ confidential: true })
  })

  test('leaves to who signed it what corrects a decision', async ({ payload, http }) => {
    const [manager, admin] = [await http('project-manager'), await http('admin')]
    const author = (await personaAccounts(payload)).get('project-manager')?.user.id
    const meeting = await createMeeting(manager)
    const decided = await manager.send('POST', '/api/decisions', aDecision({ meeting }))
    const { id: decision } = docIn(decided)
    const data = { meeting, decision, text: 'Lire autrement' }
    const { id } = docIn(await manager.send('POST', '/api/addenda', data))
    await admin.send('PATCH', `/api/decisions/${decision}`, { confidential: true })
    const { body } = await admin.get(`/api/addenda/${id}?depth=0`)
    expect(body).toMatchObject({ author, confidential: true })
  })
})

describe('who was convened', () => {
  /** A meeting with a confidential item, the line of a member on its sheet, and what they then read. */
  const convened = async (payload: Payload, manager: Client, account?: string) => {
    const req = await createLocalReq({}, payload)
    const meeting = await createMeeting(manager)
    const created = async (collection: string, data: object) =>
      docIn(await manager.send('POST', `/api/${collection}`, { meeting, ...data })).id
    const item = { title: 'Point réservé', kind: 'debate', order: 1, confidential: true }
    const path = `/api/agenda-items/${await created('agenda-items', item)}`
    const { id: member } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember({ user: account }),
      req,
    })
    const attend = (seat: string) => created('attendances', { member: seat, status: 'present' })
    return { meeting, path, member, line: await attend(member), attend }
  }

  const participantsOf = async (payload: Payload, id: string) => {
    const found = await payload.findByID({
      collection: 'meetings',
      id,
      depth: 0,
      req: await createLocalReq({}, payload),
    })
    return found.participants
  }

  test('is the account that a member has now, unless they are in the trash', async ({
    payload,
    http,
  }) => {
    const [manager, reader] = [await http('project-manager'), await http('committee-member')]
    const account = (await personaAccounts(payload)).get('committee-member')?.user.id
    const { path, member } = await convened(payload, manager, account)
    const seat = `/api/committee-members/${member}`
    const deletedAt = new Date().toISOString()
    expect((await reader.get(path)).status).toBe(200)

    for (const [data, status] of [
      [{ user: null }, 404],
      [{ user: account }, 200],
      [{ deletedAt }, 404],
      [{ deletedAt: null }, 200],
    ] as const) {
      // Whatever of the answer is asked for.
      await manager.send('PATCH', `${seat}?trash=true&select[name]=true`, data)
      expect([data, (await reader.get(path)).status]).toEqual([data, status])
    }
  })

  test('is nobody whose line is gone, whatever its answer tells', async ({ payload, http }) => {
    const manager = await http('project-manager')
    for (const query of ['select[status]=true', 'select[meeting]=false']) {
      const account = await createAccount(payload, await createLocalReq({}, payload))
      const { meeting, line } = await convened(payload, manager, account.id)
      expect(await participantsOf(payload, meeting)).toEqual([account.id])
      await manager.send('DELETE', `/api/attendances/${line}?${query}`)
      expect(await participantsOf(payload, meeting)).toEqual([])
    }
  })

  test('is listed once, when many lines change at once', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const req = await createLocalReq({}, payload)
    const account = await createAccount(payload, req, 'committee-member')
    const { meeting, attend, line } = await convened(payload, manager, account.id)
    const others = [aCommitteeMember(), aCommitteeMember(), aCommitteeMember()]
    for (const data of others)
      await attend((await payload.create({ collection: 'committee-members', data, req })).id)
    const rest = `where[meeting][equals]=${meeting}&where[id][not_equals]=${line}`

    const noted = await manager.send('PATCH', `/api/attendances?${rest}`, { note: 'En retard' })
    expect(noted.status).toBe(200)
    expect(await participantsOf(payload, meeting)).toEqual([account.id])
    expect((await manager.send('DELETE', `/api/attendances?${rest}`)).status).toBe(200)
    expect(await participantsOf(payload, meeting)).toEqual([account.id])
  })
})

describe('answers', () => {
  test('a member gives their own, until the meeting is held', async ({ payload, http }) => {
    const [manager, member] = [await http('project-manager'), await http('committee-member')]
    const user = (await personaAccounts(payload)).get('committee-member')?.user.id
    const req = await createLocalReq({}, payload)
    const seatOf = async (data: object) =>
      (await payload.create({ collection: 'committee-members', data: aCommitteeMember(data), req }))
        .id
    const [own, other] = [await seatOf({ user }), await seatOf({})]
    const meeting = await createMeeting(manager)
    const lineOf = async (seat: string) =>
      docIn(
        await manager.send('POST', '/api/attendances', { meeting, member: seat, status: 'absent' }),
      ).id
    const [mine, theirs] = [await lineOf(own), await lineOf(other)]
    const answer = (id: string, data: object) =>
      member.send('PATCH', `/api/attendances/${id}`, data)

    expect((await answer(theirs, { status: 'present' })).status).toBe(403)
    const given = await answer(mine, { status: 'represented', representedBy: other, member: other })
    expect(docIn(given)).toMatchObject({ member: { id: own }, representedBy: { id: other } })
    expect(docIn(await answer(mine, { status: 'present' }))).toMatchObject({ representedBy: null })

    await goTo(manager, meeting, 'convened', 'held')
    const late = await answer(mine, { status: 'excused' })
    expect(problemsIn(late)[0]?.path).toBe('status')
    expect(problemsIn(late)[0]?.message).toContain('La séance est tenue')
  })

  test('no member has two lines on one sheet', async ({ payload, http }) => {
    const manager = await http('project-manager')
    const meeting = await createMeeting(manager)
    const { id: member } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember(),
      req: await createLocalReq({}, payload),
    })
    const add = () =>
      manager.send('POST', '/api/attendances', { meeting, member, status: 'present' })
    const answers = await Promise.all([add(), add(), add()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    expect(problemsIn(await add())).toMatchObject([{ path: 'member' }])
  })
})
