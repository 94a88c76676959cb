import { describe, expect, it } from 'vitest'

import { trainingSessionProblem } from '@/src/domain/training/training-session.rules'
import { qualiopiCompleteness } from '@/src/domain/training/qualiopi'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { forAnyDay } from '@/tests/support/any-day'

import { operations } from '../strategy/operations'
import { sampleModules, samplePaths, sampleSessions, sampleSheet } from './training'

const day = '2026-11-28'
const sessions = sampleSessions(day)

const slugsOf = (some: readonly { slug: string }[]) => some.map(({ slug }) => slug)

describe('the sample training', () => {
  it('is eight modules, two paths and six sessions in every status', () => {
    expect(new Set(slugsOf(sampleModules)).size).toBe(8)
    expect(new Set(slugsOf(samplePaths)).size).toBe(2)
    expect(new Set(sessions.map(({ title }) => title)).size).toBe(6)
    expect(new Set(sessions.map(({ status }) => status)).size).toBe(4)
  })

  it('is about operations of UCITY', () => {
    const ucity = operations.filter(({ workstream }) => workstream === 2)
    for (const { actions } of sampleModules)
      expect(slugsOf(ucity)).toEqual(expect.arrayContaining([...actions]))
  })

  it('teaches only what there is', () => {
    for (const { modules } of samplePaths)
      expect(slugsOf(sampleModules)).toEqual(expect.arrayContaining([...modules]))
    const subjects = [...slugsOf(sampleModules), ...slugsOf(samplePaths)]
    expect(subjects).toEqual(expect.arrayContaining(sessions.map(({ subject }) => subject)))
  })

  it('is coherent on any day', () => {
    forAnyDay((today) => {
      for (const { title, startDate, endDate, status, mode } of sampleSessions(today)) {
        const [first, last] = [startDate, endDate].map((date) => parisDay(new Date(date)))
        expect(startDate < endDate, title).toBe(true)
        expect((last ?? '') < today, title).toBe(status === 'held' || status === 'cancelled')
        expect((first ?? '') > today, title).toBe(status === 'open' || status === 'planned')
        expect(trainingSessionProblem({ startDate, endDate, mode, place: 'ici' })).toBeUndefined()
      }
      expect(sampleSheet(today).informationDate.slice(0, 10) < today).toBe(true)
    })
  })

  it('has a module that waits to be published, of no path and no session', () => {
    const drafts = slugsOf(sampleModules.filter(({ isDraft }) => isDraft))
    expect(drafts).toHaveLength(1)
    const taught = [
      ...samplePaths.flatMap(({ modules }) => modules),
      ...sessions.map((one) => one.subject),
    ]
    expect(taught).not.toContain(drafts[0])
  })

  it('has sheets that say everything, and some that do not', () => {
    const [module] = sampleModules
    expect(qualiopiCompleteness({ ...module, ...sampleSheet(day) }).complete).toBe(true)
    expect(new Set(sampleModules.map(({ hasSheet }) => hasSheet)).size).toBe(2)
  })
})
