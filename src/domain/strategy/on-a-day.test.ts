import { describe, expect, it } from 'vitest'

import { statusOn } from './on-a-day'

const day = '2018-01-31'

const milestones = [{ id: 'm', label: 'Jalon', weight: 1, doneDate: '2018-01-15' }]

describe('the status on a past day', () => {
  it.each([
    ['done', '2018-01-14', 'in-progress'], // its milestone was done the day after
    ['done', '2018-01-15', 'done'],
    ['blocked', '2018-01-30', 'in-progress'],
    ['blocked', day, 'blocked'],
    ['dropped', '2017-01-01', 'dropped'],
    ['upcoming', '2017-01-01', 'upcoming'],
  ] as const)('of what is %s, on %s, is %s', (status, date, was) => {
    expect(statusOn({ status, milestones }, date, day)).toBe(was)
  })
})

describe('a dated status on a past day', () => {
  it.each([
    ['done', '2018-01-20', '2018-01-19', 'in-progress'],
    ['done', '2018-01-20', '2018-01-20', 'done'],
    ['dropped', '2018-01-20', '2018-01-19', 'in-progress'],
    ['dropped', '2018-01-20', '2018-01-20', 'dropped'],
    ['upcoming', '2018-01-20', '2018-01-19', 'in-progress'],
    ['blocked', '2018-01-20', '2018-01-30', 'blocked'],
  ] as const)('of what is %s since %s, on %s, is %s', (status, statusSince, date, was) => {
    expect(statusOn({ status, statusSince, milestones }, date, day)).toBe(was)
  })
})
