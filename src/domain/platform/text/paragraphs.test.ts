import fc from 'fast-check'
import { expect, it } from 'vitest'

import { plainTextOf, richTextOf } from './paragraphs'
import { isRichText } from './sound-rich-text'

it('a text goes through a formatted one and back', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((one) => `a${one}`.replace(/\s/gu, ' '))
  const text = fc
    .array(fc.array(line, { minLength: 1 }), { minLength: 1 })
    .map((blocks) => blocks.map((lines) => lines.join('\n')).join('\n\n'))
  fc.assert(
    fc.property(text, (one) => {
      expect(plainTextOf(richTextOf(one))).toBe(one)
      expect(isRichText(richTextOf(one))).toBe(true)
    }),
  )
})

it('the words of lists and titles are kept, a line each', () => {
  const text = (said: string) => ({ type: 'text', text: said })
  const node = (type: string, ...children: object[]) => ({ type, children })
  const root = node(
    'root',
    node('heading', text('Un lieu')),
    node('list', node('listitem', text('ouvert')), node('listitem', text('gra'), text('tuit'))),
  )
  expect(plainTextOf({ root })).toBe('Un lieu\n\nouvert\ngratuit')
  expect([undefined, null, 'texte', {}].map(plainTextOf)).toEqual(['', '', '', ''])
})
