import { describe, expect, it } from 'vitest'

import { isLate } from '@/src/domain/strategy/action-status'
import { daysLate } from '@/src/domain/strategy/late'
import { daysBetween } from '@/src/domain/platform/time/days'
import { forAnyDay } from '@/tests/support/any-day'

import { actions } from '../strategy/actions'
import { sampleFollowUps } from './strategy'

const followUps = sampleFollowUps('2026-11-28')
const isReal = new Map(actions.map(({ code, wordingToConfirm }) => [code, !wordingToConfirm]))

const inOrder = (days: readonly string[]) =>
  days.every((day, i) => i === 0 || day > (days[i - 1] ?? ''))

describe('the sample follow-up', () => {
  it('covers every action once', () => {
    expect(followUps.map(({ code }) => code)).toEqual(actions.map(({ code }) => code))
  })

  it('shows every status and every priority', () => {
    expect(new Set(followUps.map(({ status }) => status)).size).toBe(6)
    expect(new Set(followUps.map(({ priority }) => priority)).size).toBe(3)
  })

  it('is the same for the same day', () => {
    expect(sampleFollowUps('2026-11-28')).toEqual(followUps)
  })

  it('has a deliverable for about a third of the actions', () => {
    const delivered = followUps.filter(({ deliverable }) => deliverable)
    expect(delivered.length).toBeGreaterThanOrEqual(13)
    expect(delivered.length).toBeLessThanOrEqual(21)
  })

  it('is on any day about a third done, a third under way, and late by days or weeks in places', () => {
    forAnyDay((day) => {
      const all = sampleFollowUps(day)
      const numberIn = (status: string) => all.filter((one) => one.status === status).length
      for (const status of ['done', 'in-progress'])
        expect(Math.abs(numberIn(status) / all.length - 1 / 3), status).toBeLessThan(0.05)
      for (const status of ['upcoming', 'on-hold', 'blocked', 'dropped'])
        expect(numberIn(status), status).toBeGreaterThan(1)

      const late = all.filter((one) => isLate(one, day))
      expect(late).toHaveLength(4)
      const lateness = late.map(({ endDate }) => daysBetween(endDate, day))
      expect(Math.min(...lateness)).toBeLessThan(8)
      expect(Math.max(...lateness)).toBeLessThan(50)
    })
  })

  it('says of no operation that exists that it is late, stopped or given up', () => {
    forAnyDay((day) => {
      const real = sampleFollowUps(day).filter(({ code }) => isReal.get(code))
      expect(real).toHaveLength(16)
      expect(new Set(real.map(({ status }) => status))).toEqual(new Set(['done', 'in-progress']))
      expect(real.filter((one) => isLate(one, day))).toEqual([])
      const milestones = real.flatMap((one) => one.milestones)
      expect(milestones.filter((one) => daysLate(one, day) > 0)).toEqual([])
    })
  })

  it('is coherent on any day', () => {
    forAnyDay((day) => {
      for (const followUp of sampleFollowUps(day)) {
        const { code, status, startDate, endDate, milestones, blocked, deliverable } = followUp
        const doneDates = milestones.flatMap(({ doneDate }) => doneDate ?? [])
        const dueDates = milestones.map(({ dueDate }) => dueDate)

        expect(inOrder([startDate, ...dueDates]), code).toBe(true)
        expect(endDate, code).toBe(dueDates.at(-1))
        expect(milestones.length >= 3 && milestones.length <= 5, code).toBe(true)
        expect(milestones.every(({ weight }) => weight > 0)).toBe(true)
        expect(
          doneDates.every((date) => date >= startDate && date <= day),
          code,
        ).toBe(true)
        expect(doneDates.length === milestones.length, code).toBe(status === 'done')
        expect(blocked !== null, code).toBe(status === 'blocked')
        expect(status === 'upcoming' ? startDate > day : startDate <= day, code).toBe(true)
        expect(deliverable === null || deliverable.date <= day, code).toBe(true)
      }
    })
  })
})
