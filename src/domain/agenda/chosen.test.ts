import { expect, it } from 'vitest'

import { chosenCodes, mostChosen, overlapsOf } from './chosen'
import { firstAfter, nowAndNext } from './now-and-next'

const hour = 3_600_000
const session = (code: string, start: number, end: number, more = {}) => ({
  code,
  start: start * hour,
  end: end * hour,
  room: 'Vauban',
  isCancelled: false,
  ...more,
})

it('tells which of the chosen are at the same time, but for what is cancelled or only follows', () => {
  const overlaps = overlapsOf([
    session('B', 10, 11),
    session('A', 9, 12),
    session('C', 11, 13),
    session('D', 9, 10, { isCancelled: true }),
  ])
  expect(overlaps.map((pair) => pair.map(({ code }) => code).join(''))).toEqual(['AB', 'AC'])
})

it.each([
  { text: 'A,B,A,', codes: ['A', 'B'] },
  { text: '', codes: [] },
  { text: 'A,<script>', codes: undefined },
  { text: Array.from({ length: mostChosen + 1 }, (_, n) => String(n)).join(','), codes: undefined },
])('reads the codes of an address', ({ text, codes }) => {
  expect(chosenCodes.safeParse(text).data).toEqual(codes)
})

it('tells what takes place and what comes next in each room', () => {
  const sessions = [
    session('over', 8, 9),
    session('now', 9, 11),
    session('cancelled', 9, 11, { isCancelled: true }),
    session('next', 11, 12),
    session('after', 12, 13),
    session('elsewhere', 12, 13, { room: 'Atelier' }),
    session('tomorrow', 33, 34, { room: 'Jardin' }),
  ]
  const { now, next } = nowAndNext(sessions, 9.5 * hour)
  expect(now.map(({ code }) => code)).toEqual(['now'])
  expect(next.map(({ code }) => code)).toEqual(['next', 'elsewhere'])
})

it.each([
  { moment: 8, code: 'B' },
  { moment: 10, code: 'A' },
  { moment: 33, code: undefined },
])('tells which session is the first after $moment h: $code', ({ moment, code }) => {
  const sessions = [
    session('A', 33, 34),
    session('cancelled', 9, 10, { isCancelled: true }),
    session('B', 10, 11),
  ]
  expect(firstAfter(sessions, moment * hour)?.code).toBe(code)
})
