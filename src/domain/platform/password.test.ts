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

it('accepts twelve characters of any kind', () => {
  expect(passwordProblem('douze lettre', email)).toBeUndefined()
})
