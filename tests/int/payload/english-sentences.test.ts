import { randomUUID } from 'node:crypto'

import { expect } from 'vitest'

import { sentencesIn } from '@/tests/support/answers'
import { test } from '@/tests/support/test'

type Asked = [path: string, body: object, fr: RegExp, en: RegExp]

const asked: Asked[] = [
  [
    '/api/users/reset-password',
    { token: randomUUID(), password: 'Un mot de passe assez long' },
    /^Ce lien n’est pas valable/,
    /^This link is not valid/,
  ],
  ['/api/users/unlock', {}, /^L’adresse e-mail manque/, /^The e-mail address is missing/],
]

test.for(asked)(
  '%s says in the language of its reader why not',
  async ([path, body, fr, en], { http }) => {
    const admin = await http('admin')
    for (const [language, sentence] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await admin.send('POST', path, body, { 'accept-language': language })
      expect(sentencesIn(answer)).toEqual([expect.stringMatching(sentence)])
    }
  },
)
