import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { aShown } from './a-shown.fixture'
import { open, seal } from './seal'
import sample1 from './shape-1.sample.json'

const meeting = 'meeting-1'

describe('what is sealed', () => {
  test('is one text for the same facts, whatever the order in which they are said', () => {
    const shown = aShown()
    const said = Object.fromEntries(Object.entries(shown).toReversed())
    expect(seal({ ...shown, ...said })).toEqual(seal(shown))
    expect(open(meeting, seal(shown))).toEqual({ shown })
  })

  test('is not shown once its text, its hash or its meeting is another', () => {
    const sealed = seal(aShown())
    const altered = { problem: 'altered' }
    expect(open(meeting, { ...sealed, content: sealed.content.replace('40', '90') })).toEqual(
      altered,
    )
    expect(open(meeting, { ...sealed, sha256: '0'.repeat(64) })).toEqual(altered)
    expect(open('meeting-2', sealed)).toEqual(altered)
  })

  test('is not shown when what is in it is no state of ours, whatever its hash', () => {
    for (const content of ['{}', 'no JSON', '{"meeting":{"id":"meeting-1"}}']) {
      const sha256 = createHash('sha256').update(content).digest('hex')
      expect(open(meeting, { shape: 1, content, sha256 })).toEqual({ problem: 'altered' })
    }
  })

  test('waits for a program that knows its shape', () => {
    expect(open(meeting, { ...seal(aShown()), shape: 2 })).toEqual({ problem: 'unknown-shape' })
  })
})

/** What was once written, as it was: were it read otherwise, so would every meeting of its time. */
test.each([sample1])('a sample of shape $shape is still read', ({ meeting: id, ...sealed }) => {
  expect(open(id, sealed)).toMatchObject({
    shown: {
      day: '2017-11-16',
      strategy: { value: null, bounds: { lower: 20, upper: 53.3 } },
      actions: [{ code: '7.1', value: 40 }, { status: 'blocked' }],
      needs: [{ asked: 'Arbitrer' }],
      decisions: [{ number: '2017-04', due: '2017-12-31' }],
      money: [
        { planned: 30_000_00, presented: 15_000_50 },
        { planned: null, workstream: null },
      ],
    },
  })
})
