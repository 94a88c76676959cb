import { expect, it } from 'vitest'

import { groupBy } from './group-by'

it('puts each item in the groups of its keys, once in each and in their order', () => {
  const sessions = [
    { id: 1, speakers: ['Ada', 'Grace', 'Ada'] },
    { id: 2, speakers: [] },
    { id: 3, speakers: ['Grace'] },
  ]
  const bySpeaker = groupBy(sessions, ({ speakers }) => speakers)
  expect([...bySpeaker].map(([name, list]) => [name, list.map(({ id }) => id)])).toEqual([
    ['Ada', [1]],
    ['Grace', [1, 3]],
  ])
})
