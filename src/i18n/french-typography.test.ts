import { expect, it } from 'vitest'

import { frenchTypography } from './french-typography'

it.each([
  ['Mot de passe oublié ?', 'Mot de passe oublié\u202F?'],
  ['Statut:', 'Statut\u00A0:'],
  ['Adresse : https://example.org', 'Adresse\u00A0: https://example.org'],
  ['Le menu « Filtres »', 'Le menu «\u00A0Filtres\u00A0»'],
  ["Plus d'options...", 'Plus d’options…'],
  ["d'<1>{{count}}</1> !", 'd’<1>{{count}}</1>\u202F!'],
  ['<a href="{{serverURL}}">ici</a>', '<a href="{{serverURL}}">ici</a>'],
  ['à 12:30', 'à 12:30'],
])('%s', (typed, set) => {
  expect(frenchTypography(typed)).toBe(set)
  expect(frenchTypography(set)).toBe(set)
})
