import { describe, expect, it } from 'vitest'
import { actions } from '../strategy/actions'
import { sampleDay, sampleFollowUp, sampleFollowUps } from './strategy'

describe('the sample follow-up', () => {
  it('covers every action once', () => {
    expect(sampleFollowUps.map(({ code }) => code)).toEqual(actions.map(({ code }) => code))
  })

  it('shows every status and every priority', () => {
    expect(new Set(sampleFollowUps.map(({ status }) => status)).size).toBe(6)
    expect(new Set(sampleFollowUps.map(({ priority }) => priority)).size).toBe(3)
  })

  it('is the same for the same index', () => {
    expect(sampleFollowUp('7.1', 24)).toEqual(sampleFollowUp('7.1', 24))
  })

  it('has a deliverable for about a third of the actions', () => {
    const delivered = sampleFollowUps.filter(({ deliverable }) => deliverable)
    expect(delivered.length).toBeGreaterThanOrEqual(14)
    expect(delivered.length).toBeLessThanOrEqual(21)
  })

  it('has some actions late and some not', () => {
    const underWay = sampleFollowUps.filter(({ status }) => status === 'in-progress')
    expect(new Set(underWay.map(({ endDate }) => endDate < sampleDay))).toEqual(
      new Set([true, false]),
    )
  })

  it.each(sampleFollowUps)('of $code ($status) is coherent', (followUp) => {
    const { status, startDate, endDate, milestones, blocked, deliverable } = followUp
    const doneDates = milestones.flatMap(({ doneDate }) => doneDate ?? [])

    expect(startDate >= '2016-07-01' && endDate <= '2019-12-31').toBe(true)
    expect(endDate >= startDate).toBe(true)
    expect(milestones.length >= 3 && milestones.length <= 5).toBe(true)
    expect(milestones.every(({ weight }) => weight > 0)).toBe(true)
    expect(milestones.every(({ dueDate }) => dueDate >= startDate && dueDate <= endDate)).toBe(true)
    expect(new Set(milestones.map(({ dueDate }) => dueDate)).size).toBe(milestones.length)
    expect(doneDates.every((date) => date >= startDate && date <= sampleDay)).toBe(true)
    expect(doneDates.length === milestones.length).toBe(status === 'done')
    expect(blocked !== null).toBe(status === 'blocked')
    expect(blocked === null || blocked.since >= startDate).toBe(true)
    expect(blocked === null || blocked.since <= sampleDay).toBe(true)
    expect(status === 'upcoming' ? startDate > sampleDay : startDate <= sampleDay).toBe(true)
    expect(deliverable === null || deliverable.date <= sampleDay).toBe(true)
  })
})
