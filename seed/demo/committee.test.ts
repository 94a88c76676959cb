import { describe, expect, it } from 'vitest'

import { daysBetween } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { forAnyDay } from '@/tests/support/any-day'

import { actions } from '../strategy/actions'
import { sampleMandate, sampleMeetings, sampleMembers } from './committee'

const slugs = actions.map(({ slug }) => slug)
const real = new Set(actions.flatMap((one) => (one.wordingToConfirm ? [] : [one.slug])))
const meetings = sampleMeetings('2026-11-28')
const decisions = meetings.flatMap((meeting) => meeting.decisions)

describe('the sample committee', () => {
  it('has twelve members, two a college', () => {
    expect(new Set(sampleMembers.map(({ name }) => name)).size).toBe(12)
    expect(new Set(sampleMembers.map(({ college }) => college)).size).toBe(6)
  })

  it('shows every status of a decision, one confidential point, a vote and papers', () => {
    expect(decisions).toHaveLength(7)
    expect(new Set(decisions.map(({ status }) => status)).size).toBe(4)
    expect(new Set(decisions.map(({ owner }) => owner)).size).toBe(2)
    const items = meetings.flatMap((meeting) => meeting.items)
    expect(items.filter(({ confidential }) => confidential)).toHaveLength(1)
    expect(items.some(({ hasPaper }) => hasPaper)).toBe(true)
    expect(decisions.some(({ votes }) => votes)).toBe(true)
  })

  it('meets in twelve days, has one meeting to minute, and earlier ones minuted, on any day', () => {
    forAnyDay((day) => {
      const away = sampleMeetings(day).map(({ date, status }) => ({
        status,
        days: daysBetween(day, parisDay(new Date(date))),
      }))
      expect(away.map(({ status }) => status)).toEqual([
        'minutes-approved',
        'minutes-approved',
        'held',
        'convened',
        'planned',
      ])
      const [first = 0, second = 0, held = 0, next = 0, later = 0] = away.map(({ days }) => days)
      expect(first < second && second < held && next < later).toBe(true)
      expect(held >= -21 && held <= -14).toBe(true)
      expect(next).toBe(12)
    })
  })

  it('is at two in the afternoon in Paris, whatever the season', () => {
    const inParis = new Intl.DateTimeFormat('fr-FR', {
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    })
    forAnyDay((day) => {
      const hours = sampleMeetings(day).map(({ date }) => inParis.format(new Date(date)))
      expect(new Set(hours)).toEqual(new Set(['14:00']))
    })
  })

  it('is coherent on any day', () => {
    forAnyDay((day) => {
      const { startDate, endDate } = sampleMandate(day)
      const all = sampleMeetings(day)
      for (const { title, date, status, items, sheet, decisions: taken } of all) {
        const on = parisDay(new Date(date))
        expect(startDate <= on && on <= endDate, title).toBe(true)
        expect(status === 'planned' || status === 'convened', title).toBe(on > day)
        expect(status === 'planned', title).toBe(sheet === undefined)
        for (const { item, dueDate } of taken) {
          expect(items.map((one) => one.title)).toContain(item)
          expect(dueDate > on, title).toBe(true)
        }
        for (const one of [...items, ...taken])
          expect(slugs).toEqual(expect.arrayContaining([...one.actions]))
        const away = [...(sheet?.excused ?? []), ...(sheet?.absent ?? [])]
        const given = Object.entries(sheet?.proxies ?? {})
        for (const [giver, holder] of given) {
          expect(away).not.toContain(holder)
          expect(given.map(([other]) => Number(other))).not.toContain(holder)
          expect(away).not.toContain(Number(giver))
        }
      }
    })
  })

  it('has open decisions due soon and one late by some days, about nothing that exists', () => {
    forAnyDay((day) => {
      const open = sampleMeetings(day)
        .flatMap((meeting) => meeting.decisions)
        .filter(({ status }) => status === 'to-do' || status === 'doing')
      const late = open.filter(({ dueDate }) => dueDate < day)
      expect(open).toHaveLength(4)
      expect(late).toHaveLength(1)
      for (const { dueDate, actions: about } of late) {
        expect(daysBetween(dueDate, day)).toBeLessThan(8)
        expect(about.filter((slug) => real.has(slug))).toEqual([])
      }
    })
  })
})
