import { expect, it } from 'vitest'

import { writeSecurityTxt } from './security-txt'

const given = {
  contact: 'securite@metropole.example',
  serverUrl: 'https://numerique.example',
  now: new Date('2026-11-30T23:59:59.999Z'),
}

it('tells to whom a weakness is reported, for half a year', () => {
  expect(writeSecurityTxt(given)).toBe(
    'Contact: mailto:securite@metropole.example\n' +
      'Expires: 2027-05-29T00:00:00Z\n' +
      'Preferred-Languages: fr, en\n' +
      'Canonical: https://numerique.example/.well-known/security.txt\n',
  )
})

it.each([
  ['https://metropole.example/signaler', 'https://metropole.example/signaler'],
  [' securite@metropole.example ', 'mailto:securite@metropole.example'],
])('the contact « %s » is written %s', (contact, uri) => {
  expect(writeSecurityTxt({ ...given, contact })).toContain(`Contact: ${uri}\n`)
})

it.each([
  'the town hall',
  'http://metropole.example',
  'javascript:alert(1)',
  'a@b.example\nExpires: 2999-01-01T00:00:00Z',
])('the contact « %s » is none for a machine', (contact) => {
  expect(writeSecurityTxt({ ...given, contact })).toBeUndefined()
})

it('names no address of its own that is not encrypted', () => {
  const text = writeSecurityTxt({ ...given, serverUrl: 'http://localhost:3000' })
  expect(text).not.toContain('Canonical')
})
