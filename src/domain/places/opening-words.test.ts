import { expect, test } from 'vitest'

import { standingAt } from './opening-words'

const openingHours = 'Mo-Fr 09:00-12:30,14:00-19:00; Sa 20:00-26:00; PH off'

test.each([
  ['2018-01-31T09:00:00Z', 'Ouvert maintenant, jusqu’à\u00A012\u00A0h\u00A030', 'open'],
  ['2018-01-31T12:00:00Z', 'Fermé, ouvre à\u00A014\u00A0h', 'closed'],
  ['2018-01-31T21:00:00Z', 'Fermé, ouvre demain à\u00A09\u00A0h', 'closed'],
  ['2018-02-03T09:00:00Z', 'Fermé, ouvre à\u00A020\u00A0h', 'closed'],
  ['2018-02-03T22:00:00Z', 'Ouvert maintenant, jusqu’à demain à\u00A02\u00A0h', 'open'],
  ['2018-02-04T09:00:00Z', 'Fermé, ouvre demain à\u00A09\u00A0h', 'closed'],
  // Easter Monday: what follows is Tuesday.
  ['2018-04-01T09:00:00Z', 'Fermé, ouvre mardi à\u00A09\u00A0h', 'closed'],
])('at %s: %s', (moment, words, tone) => {
  const standing = standingAt({ openingHours, state: 'open' }, new Date(moment))
  expect(standing.words.fr).toBe(words)
  expect(standing.tone).toBe(tone)
})

test.each([
  [{ openingHours: 'Mo-Su 09:00-24:00' }, 'Ouvert maintenant, jusqu’à minuit'],
  [{ openingHours: '24/7' }, 'Ouvert maintenant'],
  [
    { openingHours: '2018 Dec 31 10:00-12:00' },
    'Fermé, ouvre le 31\u00A0décembre\u00A02018 à\u00A010\u00A0h',
  ],
  [{ openingHours: 'off' }, 'Fermé'],
  [{ openingHours: undefined }, 'Horaires à confirmer'],
  [{ openingHours: 'toujours' }, 'Horaires à confirmer'],
  [{ openingHours: '24/7', state: 'closed' as const }, 'Fermé'],
  [{ openingHours: '24/7', state: 'project' as const }, 'En projet'],
])('%j: %s', (place, words) => {
  const standing = standingAt({ state: undefined, ...place }, new Date('2018-01-31T09:00:00Z'))
  expect(standing.words.fr).toBe(words)
})

test('out of school holidays of the zone, it tells of the first day of them', () => {
  // In 2018 those of winter began on 24 February in zone B.
  const during = { openingHours: 'SH Mo-Fr 10:00-12:00', state: undefined }
  const { words } = standingAt(during, new Date('2018-02-23T09:00:00Z'))
  expect(words.fr).toBe('Fermé, ouvre lundi à\u00A010\u00A0h')
})
