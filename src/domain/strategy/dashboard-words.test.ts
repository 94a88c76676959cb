import { expect, it } from 'vitest'

import { moneyInWords, reachedInWords, statusesInWords, weathersInWords } from './dashboard-words'

const total = {
  plannedCents: null,
  unsplitCents: null,
  committedCents: 1_198_000_00,
  presentedCents: 0,
  paidCents: 0,
  certifiedCents: 0,
}

it('is said as a person would', () => {
  expect(statusesInWords([{ word: 'done', count: 1 }]).fr).toBe('1 réalisée, 0 en cours')
  expect(weathersInWords([{ word: 'sun', count: 2 }]).fr).toBe(
    '2 actions au soleil, aucune à l’orage',
  )
  expect(moneyInWords(total).fr).toMatch(/^1\s198\s000\s€ engagés, prévu non connu$/)
  expect(moneyInWords({ ...total, plannedCents: 1_969_083_00 }).en).toBe(
    '€1,198,000 committed of €1,969,083 planned',
  )
  expect(reachedInWords([{ rate: 100 }, { rate: null }]).fr).toBe(
    '1 indicateur sur 2 a atteint sa cible',
  )
})
