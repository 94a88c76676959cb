import { expect, it } from 'vitest'

import { entering, inAllLanguages } from './decision-texts'

it('tells each text by language, and one that is told in none as empty', () => {
  const read = { number: '2017-01', text: { fr: 'Oui' }, reasons: null }
  expect(inAllLanguages(read)).toEqual({ number: '2017-01', text: { fr: 'Oui' }, reasons: {} })
})

it.each([
  { sent: { text: 'Yes' }, enters: { text: { fr: 'Oui', en: 'Yes' } } },
  { sent: { reasons: 'Why' }, enters: { reasons: { en: 'Why' } } },
  { sent: { status: 'done' }, enters: { status: 'done' } },
  { sent: { reasons: null }, enters: { reasons: { en: null } } },
  { sent: { reasons: undefined }, enters: {} },
])('$sent, sent in English, enters as $enters', ({ sent, enters }) => {
  const decision = inAllLanguages({ text: { fr: 'Oui' } })
  expect(entering(decision, sent, 'en')).toEqual(enters)
})
