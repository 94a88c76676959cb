import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isRichText, soundRichText } from './sound-rich-text'

const text = (words: unknown) => ({ type: 'text', text: words })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })

describe('a formatted text', () => {
  it.each([
    root(paragraph(text('a'))),
    root(paragraph()),
    root(list(item(text('a')), item(list(item(text('b')))))),
    root({ type: 'heading', tag: 'h2', children: [text('a')] }),
    root(
      paragraph({ type: 'link', fields: { url: 'https://example.org' }, children: [text('a')] }),
    ),
    root(),
    null,
  ])('%j is one', (value) => {
    expect(isRichText(value)).toBe(true)
  })

  it.each([
    [{ a: 1 }, null],
    [[], null],
    ['text', null],
    [root(null), null],
    [root(text('in no paragraph')), null],
    [root(item(text('in no list'))), null],
    [root({ type: 'constructor', children: [] }), null],
    [root(paragraph(null, text('a'))), root(paragraph(text('a')))],
    [root(paragraph(text({ a: 1 }))), root(paragraph())],
    [root({ type: 'paragraph', children: 'a' }), root(paragraph())],
    [root({ ...paragraph(text('a')), format: 7 }), root(paragraph(text('a')))],
    [root({ type: 'heading', tag: 'script', children: [] }, paragraph()), root(paragraph())],
  ])('%j is none, of which %j is read', (value, sound) => {
    expect(isRichText(value)).toBe(false)
    expect(soundRichText(value)).toEqual(sound)
  })

  it('may be of any depth, and is read as far as a hundred nodes', () => {
    let deep: unknown = text('far')
    for (let n = 0; n < 50_000; n += 1) deep = { type: 'quote', children: [deep] }
    expect(isRichText(root(deep))).toBe(false)
    expect(isRichText(soundRichText(root(deep)))).toBe(true)
  })

  it('is one, once what is none is left out, whatever it was', () => {
    const anything = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.record(
          {
            type: fc.constantFrom('paragraph', 'heading', 'list', 'listitem', 'text', 'link', 'x'),
            tag: fc.constantFrom('h1', 'x', null),
            text: fc.oneof(fc.string(), fc.constant({})),
            children: fc.array(tie('node'), { maxLength: 3 }),
          },
          { requiredKeys: [] },
        ),
      ),
    })).node
    fc.assert(
      fc.property(fc.array(anything), (children) => {
        const sound = soundRichText(root(...children))
        expect(isRichText(sound)).toBe(true)
        expect(soundRichText(sound)).toBe(sound)
      }),
    )
  })
})
