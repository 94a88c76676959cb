import fc from 'fast-check'
import type { SanitizedCollectionConfig } from 'payload'

import { graphqlNamesOf } from './any-query'
import type { Junk } from './nonsense'

const literal = fc.oneof(
  fc.constantFrom('0', '-1', '1e9', '1.5', 'null', 'true', '""', '"x"', '"\\u0000"', '[]', '{}'),
  fc.constantFrom('"2017-03-09"', '"nonsense"', '[null]', 'fr', '$v', '{ equals: "x" }'),
  fc.integer().map(String),
  fc.string({ maxLength: 10 }).map((text) => JSON.stringify(text)),
)

/** Questions to GraphQL about real types, by real arguments and with values that may be wrong. */
export const graphqlJunk = (collections: SanitizedCollectionConfig[]): fc.Arbitrary<Junk> => {
  const ofCollection = (collection: SanitizedCollectionConfig) => {
    const { one, many } = graphqlNamesOf(collection)
    const field = fc.constantFrom(
      ...['id', '__typename', '__proto__', 'nothing'],
      ...collection.flattenedFields.map(({ name }) => name),
    )
    const operator = fc.constantFrom(
      'equals',
      'in',
      'like',
      'contains',
      'exists',
      'greater_than',
      'x',
    )
    const where = fc
      .tuple(field, operator, literal)
      .map(([name, how, what]) => `where: { ${name}: { ${how}: ${what} } }`)
    const sort = fc
      .tuple(field, fc.constantFrom('', '-'))
      .map(([name, sign]) => `sort: "${sign}${name}"`)
    const scalar = fc
      .tuple(
        fc.constantFrom('limit', 'page', 'draft', 'trash', 'locale', 'pagination', 'x'),
        literal,
      )
      .map(([name, what]) => `${name}: ${what}`)
    const args = fc.uniqueArray(fc.oneof(where, where, sort, scalar), {
      minLength: 1,
      maxLength: 3,
      selector: (arg) => arg.split(':')[0],
    })
    const list = fc
      .tuple(args, field)
      .map(([some, name]) => `{ ${many}(${some.join(', ')}) { totalDocs docs { id ${name} } } }`)
    const single = fc.tuple(literal, field).map(([id, name]) => `{ ${one}(id: ${id}) { ${name} } }`)
    const data = fc.array(fc.tuple(field, literal), { maxLength: 3 })
    const update = fc
      .tuple(literal, data)
      .map(
        ([id, some]) =>
          `mutation { update${one}(id: ${id}, data: { ${some.map(([name, what]) => `${name}: ${what}`).join(', ')} }) { id } }`,
      )
    return fc.oneof({ weight: 4, arbitrary: list }, single, update)
  }
  const query = fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...collections.map(ofCollection)) },
    fc.string(),
    fc.constantFrom(
      '{',
      '{ __schema { types { name } } }',
      'query ($v: Int) { __typename }',
      '{ a }',
    ),
  )
  const body = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(query, fc.dictionary(fc.constantFrom('v', '__proto__', 'x'), fc.jsonValue()))
        .map(([text, variables]) => JSON.stringify({ query: text, variables })),
    },
    fc.json(),
    fc.string(),
  )
  return body.map((text) => ({
    method: 'POST',
    path: '/api/graphql',
    headers: { 'content-type': 'application/json' },
    body: text,
  }))
}
