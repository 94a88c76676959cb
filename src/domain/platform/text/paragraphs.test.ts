import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { richTextOf, tidyParagraphs } from './paragraphs'
import { isRichText } from './sound-rich-text'

/** With spaces and empty lines where people leave them. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\n\n', '\n \n', ' ', 'é')),
  )
  .map((parts) => parts.join('').replace(/\r/g, ''))
  .filter((one) => one.trim() !== '')

it('a text goes through a formatted one and back', () => {
  fc.assert(
    fc.property(text, (one) => {
      const formatted = richTextOf(one)
      expect(isRichText(formatted)).toBe(true)
      expect(convertLexicalToPlaintext({ data: formatted })).toBe(tidyParagraphs(one))
      expect(tidyParagraphs(tidyParagraphs(one))).toBe(tidyParagraphs(one))
    }),
  )
})

it('its empty lines part paragraphs', () => {
  expect(tidyParagraphs('\n Un\ndeux \n\n \n\nTrois\n')).toBe(' Un\ndeux\n\nTrois')
})
