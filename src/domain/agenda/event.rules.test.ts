import { describe, expect, it } from 'vitest'

import { eventProblem } from './event.rules'

const [day, nextDay] = ['2017-03-09T08:00:00.000Z', '2017-03-10T08:00:00.000Z']

describe('the registration of an event', () => {
  it.each([
    [{}, undefined],
    [{ registration: null }, undefined],
    [{ registration: { opens: day } }, undefined],
    [{ registration: { opens: day, closes: nextDay } }, undefined],
    [{ registration: { opens: nextDay, closes: day } }, 'registration.closes'],
  ])('%j → %s', (event, path) => {
    expect(eventProblem(event)?.path).toBe(path)
  })
})
