import { expect, it } from 'vitest'

import { withSummary } from './summary'

const page = 'Before.\n\n<!-- benchmarks -->\n\nOf old.\n\n<!-- /benchmarks -->\n\nAfter.\n'

it('the summary is put in its place, again and again, and the rest stays', () => {
  const once = withSummary(page, 'Costs $& and $1.')
  expect(once).toBe(page.replace('Of old.', () => 'Costs $& and $1.'))
  expect(withSummary(once, 'Of old.')).toBe(page)
})

it('a page without a place for it is told of', () => {
  expect(() => withSummary('# Nothing', 'Sum.')).toThrow('no place')
})
