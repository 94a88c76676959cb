import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { docIn, sentencesIn } from '@/tests/support/answers'
import { aCommitteeMember, aMeeting, aMilestone } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

// MongoDB knows nothing of links.
test('a link to what is not there is refused in words', async ({ http }) => {
  const manager = await http('project-manager')
  const milestone = aMilestone({ action: randomUUID() })
  const rest = await manager.send('POST', '/api/milestones', milestone, {
    'accept-language': 'fr',
  })
  expect(rest.status).toBe(400)
  expect(sentencesIn(rest)[0]).toContain('Un document lié n’existe pas')

  const { action, label, dueDate } = milestone
  const query = `mutation ($action: String!, $label: String!, $dueDate: String!) {
      createMilestone(data: { action: $action, label: $label, dueDate: $dueDate, weight: 1 }) { id }
    }`
  const graphql = await manager.graphql(
    query,
    { action, label, dueDate },
    { 'accept-language': 'en' },
  )
  expect(sentencesIn(graphql)).toEqual([
    'A linked document does not exist, or no longer: choose another.',
  ])
})

test('what others depend on is not deleted', async ({ payload, http }) => {
  const manager = await http('project-manager')
  const { id: meeting } = docIn(await manager.send('POST', '/api/meetings', aMeeting()))
  const { id: member } = await payload.create({
    collection: 'committee-members',
    data: aCommitteeMember(),
    req: await createLocalReq({}, payload),
  })
  const line = { meeting, member, status: 'present' }
  const { id } = docIn(await manager.send('POST', '/api/attendances', line))

  const refused = await manager.send('DELETE', `/api/meetings/${meeting}`)
  expect(refused.status).toBe(409)
  expect(sentencesIn(refused)[0]).toContain('D’autres documents dépendent de celui-ci')

  await manager.send('DELETE', `/api/attendances/${id}`)
  expect((await manager.send('DELETE', `/api/meetings/${meeting}`)).status).toBe(200)
})
