import { describe, expect, it } from 'vitest'

import { daysBetween } from '@/src/domain/platform/time/days'
import { type DigestPart, digestOf } from '@/src/domain/strategy/digest'
import type { ActionFacts, IndicatorFact, OrientationFacts } from '@/src/domain/strategy/facts'
import { isSilent } from '@/src/domain/strategy/freshness'
import { dueOn, lateIn } from '@/src/domain/strategy/late'
import {
  actionProgress,
  progressOfOrientations,
  progressRules,
} from '@/src/domain/strategy/progress'
import { weatherOn, weatherToReport } from '@/src/domain/strategy/suggested-weather'
import { forAnyDay } from '@/tests/support/any-day'

import { actions } from '../strategy/actions'
import { orientations } from '../strategy/orientations'
import { sampleMeetings } from './committee'
import { monthEnd } from './calendar'
import { sampleIndicators, sampleReports, type SampleIndicator } from './progress'
import { sampleFollowUps } from './strategy'

const indicatorFact = ({ values, ...indicator }: SampleIndicator): IndicatorFact => ({
  id: indicator.title,
  ...indicator,
  values: values.map(([date, value]) => ({ date, value })),
})

const isOf = (action: string) => (one: SampleIndicator) =>
  'action' in one.of && one.of.action === action

/** The actions as the samples make them, their reports told in their order, as the seed does. */
const allFacts = (day: string): ActionFacts[] => {
  const [indicators, reports] = [sampleIndicators(day), sampleReports(day)]
  return sampleFollowUps(day).map((followUp) => {
    const { code, status, startDate, endDate, milestones } = followUp
    const facts = {
      id: code,
      code,
      title: code,
      status,
      startDate,
      endDate,
      milestones: milestones.map((one) => ({ id: `${code} ${one.label}`, ...one })),
      indicators: indicators.filter(isOf(code)).map(indicatorFact),
      reports: [],
    }
    const told = reports.filter(({ action, isDraft }) => action === code && !isDraft)
    return {
      ...facts,
      reports: told.map(({ date, override }) => {
        const suggestedWeather = weatherToReport(facts, date, day).weather
        return { id: date, date, weather: override?.weather ?? suggestedWeather, suggestedWeather }
      }),
    }
  })
}

const orientationFacts = (facts: readonly ActionFacts[], day: string): OrientationFacts[] =>
  orientations.map(({ number, title }) => ({
    id: String(number),
    number,
    title,
    actions: facts.filter(({ code }) => code.startsWith(`${String(number)}.`)),
    indicators: sampleIndicators(day)
      .filter(({ of }) => 'orientation' in of && of.orientation === number)
      .map(indicatorFact),
  }))

const numbersOf = (parts: readonly DigestPart[]) =>
  Object.fromEntries(parts.map(({ kind, items }) => [kind, items.length]))

describe('the demonstration, on any day', () => {
  it('tells how far the strategy is, each orientation, and one action of which it is not known', () => {
    forAnyDay((day) => {
      const facts = allFacts(day)
      const wholes = orientationFacts(facts, day)
      const { value, coverage } = progressOfOrientations(wholes, progressRules.strategy, day)
      expect(coverage).toEqual({ known: 13, all: 13 })
      expect(value).toBeGreaterThan(40)
      expect(value).toBeLessThan(75)
      for (const orientation of wholes) expect(orientation.actions.length).toBeGreaterThan(3)
      const unknown = facts.filter((one) => actionProgress(one, day).value === null)
      expect(unknown.map(({ status }) => status)).toEqual(['dropped'])
    })
  })

  it('shows the four weathers, one of them said by a person, and none bad of what exists', () => {
    const real = new Set(actions.flatMap((one) => (one.wordingToConfirm ? [] : [one.code])))
    forAnyDay((day) => {
      const weathers = allFacts(day).map((one) => ({ ...weatherOn(one, day, day), code: one.code }))
      const numberOf = (weather: string) => weathers.filter((one) => one.value === weather).length
      for (const weather of ['sun', 'overcast', 'cloud', 'storm'])
        expect(numberOf(weather), weather).toBeGreaterThan(2)
      expect(weathers.filter(({ isOverride }) => isOverride)).toHaveLength(1)
      const ofReal = weathers.filter(({ code }) => real.has(code)).map(({ value }) => value)
      expect(new Set(ofReal)).toEqual(new Set(['sun', 'not-needed']))
    })
  })

  it('has a report of last week on what is under way, and none of days to come', () => {
    forAnyDay((day) => {
      const facts = allFacts(day)
      const reports = sampleReports(day)
      for (const { action, date } of reports) {
        expect(date <= day, action).toBe(true)
        expect(date >= (facts.find(({ code }) => code === action)?.startDate ?? day)).toBe(true)
      }
      const silent = facts.filter((one) => isSilent(one, day, day))
      expect(silent).toHaveLength(2)
      const heard = facts.filter(
        (one) =>
          ['in-progress', 'on-hold', 'blocked'].includes(one.status) && !silent.includes(one),
      )
      for (const { code, reports: told } of heard)
        expect(daysBetween(told.at(-1)?.date ?? '', day), code).toBeLessThan(8)
    })
  })

  it('has values up to last month, one expected this month and one that was last month', () => {
    forAnyDay((day) => {
      const indicators = sampleIndicators(day)
      const lastMonth = monthEnd(day, -1)
      for (const { title, values, initialDate, targetDate } of indicators) {
        const days = values.map(([date]) => date)
        expect(days, title).toEqual([...new Set(days)].sort())
        expect(
          days.every((date) => date >= initialDate && date <= lastMonth),
          title,
        ).toBe(true)
        expect(targetDate > day, title).toBe(true)
      }
      expect(indicators.some(({ values }) => values.at(-1)?.[0] === lastMonth)).toBe(true)
      const dues = indicators.map((one) => dueOn(indicatorFact(one), day) ?? '')
      expect(dues).toContain(lastMonth)
      expect(dues).toContain(monthEnd(day, 0))
      const awaiting = allFacts(day).filter((one) => lateIn(one, day, day).indicators.length > 0)
      expect(awaiting).toHaveLength(1)
    })
  })

  it('has for the project manager some of each thing that waits, about a dozen', () => {
    forAnyDay((day) => {
      const led = new Set(sampleFollowUps(day).flatMap(({ isLed, code }) => (isLed ? [code] : [])))
      const owned = sampleMeetings(day)
        .flatMap(({ decisions }) => decisions)
        .filter(
          ({ owner, status }) => owner === 'project-manager' && /^(to-do|doing)$/.test(status),
        )
        .map(({ text, dueDate }) => ({ id: text, number: '', text, dueDate }))
      const mine = allFacts(day).filter(({ code }) => led.has(code))
      expect(owned.some(({ dueDate }) => dueDate < day)).toBe(true)
      expect(numbersOf(digestOf({ actions: mine, decisions: owned }, day))).toEqual({
        'late-actions': 1,
        'milestones-due': 3,
        'stale-reports': 2,
        'values-expected': 1,
        decisions: 3,
      })
      const drafts = sampleReports(day).filter(({ isDraft }) => isDraft)
      expect(drafts.map(({ action }) => led.has(action))).toEqual([true])
    })
  })
})
