import { expect, it } from 'vitest'

import { languageTeller, textsIn } from './untranslated'

it('finds the texts however deep', () => {
  expect(textsIn({ a: 'un', b: [{ c: 'deux' }, 3, null], d: new Date(0) })).toEqual(
    new Set(['un', 'deux']),
  )
})

it('tells of what is not translated that it is French', () => {
  const french = { title: 'Titre', description: { children: [{ text: 'Un' }, { text: 'Deux' }] } }
  const langOf = languageTeller(french)
  expect(langOf('Titre')).toBe('fr')
  expect(langOf(french.description)).toBe('fr')
  expect(langOf('Title')).toBeUndefined()
  expect(langOf({ children: [{ text: 'Un' }, { text: 'Two' }] })).toBeUndefined()
  expect(langOf(null)).toBeUndefined()
})
