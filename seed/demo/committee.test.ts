import { describe, expect, it } from 'vitest'
import { operations } from '../strategy/operations'
import { sampleMeetings, sampleMembers } from './committee'
import { sampleDay } from './strategy'

const slugs = operations.map(({ slug }) => slug)
const decisions = sampleMeetings.flatMap((meeting) => meeting.decisions)

describe('the sample committee', () => {
  it('has twelve members, two a college', () => {
    expect(new Set(sampleMembers.map(({ name }) => name)).size).toBe(12)
    expect(new Set(sampleMembers.map(({ college }) => college)).size).toBe(6)
  })

  it('shows every status of a decision, one confidential point and a vote', () => {
    expect(decisions).toHaveLength(6)
    expect(new Set(decisions.map(({ status }) => status)).size).toBe(4)
    const items = sampleMeetings.flatMap((meeting) => meeting.items)
    expect(items.filter(({ confidential }) => confidential)).toHaveLength(1)
    expect(decisions.some(({ votes }) => votes)).toBe(true)
  })

  it.each(sampleMeetings)('$title is coherent', ({ date, status, items, sheet, decisions }) => {
    expect(status === 'planned').toBe(date > sampleDay)
    expect(status === 'planned').toBe(sheet === undefined)
    for (const { item, dueDate } of decisions) {
      expect(items.map(({ title }) => title)).toContain(item)
      expect(dueDate > date).toBe(true)
    }
    for (const { actions } of [...items, ...decisions])
      expect(slugs).toEqual(expect.arrayContaining([...actions]))
    const away = [...(sheet?.excused ?? []), ...(sheet?.absent ?? [])]
    const given = Object.entries(sheet?.proxies ?? {})
    for (const [giver, holder] of given) {
      expect(away).not.toContain(holder)
      expect(given.map(([other]) => Number(other))).not.toContain(holder)
      expect(away).not.toContain(Number(giver))
    }
  })
})
