import { describe, expect, it } from 'vitest'
import { qualiopiCompleteness } from '@/src/domain/training/qualiopi'
import { operations } from '../strategy/operations'
import { sampleDay } from './strategy'
import { sampleModules, samplePaths, sampleSessions, sampleSheet } from './training'

const slugsOf = (some: readonly { slug: string }[]) => some.map(({ slug }) => slug)

describe('the sample training', () => {
  it('is eight modules, two paths and six sessions in every status', () => {
    expect(new Set(slugsOf(sampleModules)).size).toBe(8)
    expect(new Set(slugsOf(samplePaths)).size).toBe(2)
    expect(new Set(sampleSessions.map(({ title }) => title)).size).toBe(6)
    expect(new Set(sampleSessions.map(({ status }) => status)).size).toBe(4)
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
    expect(subjects).toEqual(expect.arrayContaining(sampleSessions.map(({ subject }) => subject)))
  })

  it.each(sampleSessions)('$title is coherent', ({ startDate, endDate, status }) => {
    expect(startDate < endDate).toBe(true)
    expect(endDate < sampleDay).toBe(status === 'held' || status === 'cancelled')
  })

  it('has sheets that say everything, and some that do not', () => {
    const [module] = sampleModules
    expect(qualiopiCompleteness({ ...module, ...sampleSheet }).complete).toBe(true)
    expect(new Set(sampleModules.map(({ hasSheet }) => hasSheet)).size).toBe(2)
  })
})
