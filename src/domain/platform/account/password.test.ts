import { expect, it } from 'vitest'

import { passwordProblem } from './password'

const email = 'prenom.nom.long@lillemetropole.fr'

it.each([
  ['onze-caract', 'too short'],
  ['🦊🦊🦊🦊🦊🦊', 'counted as 6 characters, not 12 code units'],
  [email, 'the e-mail'],
  [` ${email.toUpperCase()} `, 'the e-mail in other clothes'],
  ['prenom.nom.long', 'the e-mail without its domain'],
])('refuses %s (%s)', (password) => {
  expect(passwordProblem(password, email)?.path).toBe('password')
})

it.each([
  ['123456789012', 'digits in a row'],
  ['aaaaaaaaaaaa', 'one letter'],
  ['abcabcabcabc', 'one word again and again'],
  ['azertyuiop123', 'a keyboard'],
  ['Password1234!', 'the most frequent of leaks, with what is always added'],
  ['motdepasse123', 'the same in French'],
  ['Resolument2017', 'the name of the product'],
  ['resolument-mel', 'two words of the house'],
  ['Lillemetropole!', 'the domain of the house'],
  ['PrenomPrenom', 'the holder, twice'],
])('refuses %s as too easily guessed: %s', (password) => {
  expect(passwordProblem(password, email)?.message.fr).toContain('se devine trop facilement')
})

it.each([
  'correct horse battery',
  'la péniche du mardi fuit',
  'kX9$w2!pQz7Rm',
  'été hiver poulie carton',
])('accepts %s, without a rule on its letters', (password) => {
  expect(passwordProblem(password, email)).toBeUndefined()
})

// Reading one takes the square of its length.
it('reads no more than the first hundred characters of a long one', () => {
  const sentence = 'le vent du nord et la grande place '.repeat(3)
  expect(passwordProblem('a'.repeat(20) + sentence)).toBeUndefined()
  expect(passwordProblem('a'.repeat(100) + sentence)).toBeDefined()
})

it('accepts twelve characters of any kind', () => {
  expect(passwordProblem('douze lettre', email)).toBeUndefined()
})
