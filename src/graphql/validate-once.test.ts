import { buildSchema, parse, specifiedRules, validate } from 'graphql/index.js'
import { expect, test, vi } from 'vitest'

import { validatingOnce } from './validate-once'

const schema = buildSchema('type Query { title: String, number(of: Int!): Int }')

test('a valid query is looked at once, however often it comes', () => {
  const validateOnce = validatingOnce()
  const types = vi.spyOn(schema, 'getTypeMap')
  const ask = () => validateOnce(schema, parse('{ title }'), specifiedRules)
  expect(ask()).toEqual([])
  expect(types).toHaveBeenCalled()
  types.mockClear()
  expect(ask()).toEqual([])
  expect(types).not.toHaveBeenCalled()
})

test.each(['{ titel }', '{ number }', 'query ($n: Missing) { number(of: $n) }', '{ ...gone }'])(
  'what is wrong with « %s » is said each time, beside what is right',
  (query) => {
    const validateOnce = validatingOnce()
    const errors = validate(schema, parse(query), specifiedRules)
    expect(errors).not.toEqual([])
    for (const asked of [query, '{ title }', query, `${query} # again`])
      expect(validateOnce(schema, parse(asked), specifiedRules).map(String)).toEqual(
        validate(schema, parse(asked), specifiedRules).map(String),
      )
  },
)
