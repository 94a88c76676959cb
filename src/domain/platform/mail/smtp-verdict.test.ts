import { expect, it } from 'vitest'

import { verdictOf } from './smtp-verdict'

it.each([
  [
    'no such mailbox',
    {
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
      response: '550 5.1.1 No such user',
    },
    'refused',
  ],
  [
    'relaying denied',
    {
      code: 'EENVELOPE',
      responseCode: 554,
      command: 'RCPT TO',
      response: '554 5.7.1 Relay denied',
    },
    'rejected',
  ],
  [
    'grey list',
    { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO', response: '451 Try later' },
    'later',
  ],
  [
    'taken for spam',
    { code: 'EMESSAGE', responseCode: 554, command: 'DATA', response: '554 Spam' },
    'rejected',
  ],
  [
    'disk full over there',
    { code: 'EMESSAGE', responseCode: 452, command: 'DATA', response: '452' },
    'later',
  ],
  [
    'our sender refused',
    { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM', response: '550' },
    'later',
  ],
  [
    'closing',
    { code: 'EPROTOCOL', responseCode: 421, command: 'CONN', response: '421 Bye' },
    'unreachable',
  ],
  ['wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'unreachable'],
  ['nobody there', { code: 'ESOCKET', command: 'CONN' }, 'unreachable'],
  ['silent', { code: 'ETIMEDOUT', command: 'CONN' }, 'unreachable'],
  ['anything else', {}, 'later'],
] as const)('%s: %o is %s', (_, failure, verdict) => {
  expect(verdictOf(failure)).toBe(verdict)
})
