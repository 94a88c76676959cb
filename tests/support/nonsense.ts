import fc from 'fast-check'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** One request, as a sentence of which each part may make no sense. */
export type Junk = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  headers: Record<string, string>
  body: string | undefined
}

const strange = [
  '',
  '0',
  '-1',
  '1e400',
  'null',
  'true',
  'NaN',
  '[object Object]',
  '$where',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '2017-02-30',
  '9'.repeat(40),
  'x'.repeat(600),
]
const value = fc.oneof(
  fc.constantFrom(...strange, '2017-03-09', 'fr', 'all', '50'),
  fc.uuid(),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
  fc.integer().map(String),
)
const operator = fc.constantFrom(
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'contains', 'like', 'not_like'],
  ...['greater_than', 'less_than_equal', 'near', 'within', 'intersects', 'foo', '$ne', '__proto__'],
)

const pathsOf = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) =>
    'flattenedFields' in field
      ? [field.name, ...pathsOf(field.flattenedFields).map((inner) => `${field.name}.${inner}`)]
      : [field.name],
  )

const isDoor = ({ endpoints }: SanitizedCollectionConfig) => Boolean(endpoints)

/** Queries of a collection: its fields, along a relationship or not, and words that are none. */
const queryOf = (collection: SanitizedCollectionConfig, all: SanitizedCollectionConfig[]) => {
  const own = pathsOf(collection.flattenedFields)
  const others = all.flatMap(({ flattenedFields }) => pathsOf(flattenedFields))
  const joins = Object.values(collection.joins).flatMap((some) =>
    some.map(({ joinPath }) => joinPath),
  )
  const field = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('id', ...own) },
    fc
      .tuple(fc.constantFrom(...own), fc.constantFrom('id', ...others))
      .map(([from, to]) => `${from}.${to}`),
    fc.constantFrom(...own).map((name) => `version.${name}`),
    fc.constantFrom('', 'nothing', '__proto__', 'toString', '$where', 'hash', 'title.fr'),
  )
  const condition = fc
    .tuple(field, operator, value, fc.constantFrom('', '[]', '[0]', '[a]', '[name][like]'))
    .map(([name, how, what, more]) => `[${name}][${how}]${more}=${what}`)
  const where = fc.oneof(
    condition.map((one) => `where${one}`),
    fc
      .tuple(fc.constantFrom('and', 'or', 'AND'), fc.constantFrom('0', '', 'a', '5'), condition)
      .map(([junction, at, one]) => `where[${junction}][${at}]${one}`),
    value.map((one) => `where=${one}`),
    fc.json({ maxDepth: 3 }).map((one) => `where=${encodeURIComponent(one)}`),
  )
  const join = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('nothing', ...joins),
        fc.constantFrom('limit', 'page', 'count', 'sort', 'foo'),
        fc.oneof(value, field),
      )
      .map(([name, part, what]) => `joins[${name}][${part}]=${what}`),
    fc
      .tuple(fc.constantFrom('nothing', ...joins), condition)
      .map(([name, one]) => `joins[${name}][where]${one}`),
  )
  const scalar = fc
    .tuple(
      fc.constantFrom(
        ...['limit', 'page', 'depth', 'pagination', 'draft', 'trash', 'locale', 'fallback-locale'],
        ...['fallbackLocale', 'select', 'populate', 'sort', 'data', 'nothing', '__proto__'],
      ),
      fc.constantFrom('', '[]', '[a]', '[title]', '[orientations][title]'),
      fc.oneof(value, field),
    )
    .map(([name, more, what]) => `${name}${more}=${what}`)
  const sort = fc
    .tuple(fc.constantFrom('', '-', '--'), field)
    .map(([sign, name]) => `sort=${sign}${name}`)
  const pair = fc.oneof(
    { weight: 4, arbitrary: where },
    { weight: 2, arbitrary: sort },
    { weight: 2, arbitrary: scalar },
    join,
    fc.webQueryParameters(),
  )
  return fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.join('&'))
}

/** Bodies of a collection: its fields with whatever in them, or nothing that is a document. */
const bodyOf = ({ flattenedFields }: SanitizedCollectionConfig) => {
  const name = fc.constantFrom(...pathsOf(flattenedFields), 'password', '_payload', 'constructor')
  const what = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    value,
    fc.constantFrom('2017-03-09', '\0', '\ud800', {}, [], [{}], { $ne: 1 }),
  )
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.dictionary(name, what, { maxKeys: 6 }).map((one) => JSON.stringify(one)),
    },
    fc.json(),
    fc.string(),
    fc.constantFrom('', '{', '[]', 'null', '--x\r\n\r\n--x--'),
  )
}

const harmless = {
  'content-type': fc.oneof(
    { weight: 5, arbitrary: fc.constant('application/json') },
    fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data', 'a'),
    fc.constantFrom('application/x-www-form-urlencoded', 'application/json; charset=x'),
  ),
  'accept-language': fc.constantFrom('fr', 'en', 'xx', '*;q=9', ',,,'),
  'if-none-match': fc.constantFrom('*', '"', 'W/"x"'),
  'if-match': fc.constantFrom('*', '"x"', '2017'),
  'x-http-method-override': fc.constantFrom('GET', 'PUT', 'x'),
  'x-request-id': fc.constantFrom('a', 'a-request-id', '../..'),
  range: fc.constantFrom('bytes=0-1', 'bytes=9-1', 'x'),
}

/** Who one is not: only for someone who is nobody. */
const impostor = {
  cookie: fc.constantFrom('payload-lng=xx', 'payload-token=x', '=;=', 'payload-token=a.b.c'),
  authorization: fc.constantFrom('JWT x', 'users API-Key x', 'Bearer', 'Basic x'),
}

const innocent = fc.record(harmless, { requiredKeys: [] })
const anyone = fc.record({ ...harmless, ...impostor }, { requiredKeys: [] })

/**
 * Requests to REST that are safe to send again and again: what is there is read, and written only
 * under an id that nobody has.
 */
export const restJunk = (collections: SanitizedCollectionConfig[], isKnown: boolean) => {
  const open = collections.filter(isDoor)
  const ofCollection = (collection: SanitizedCollectionConfig): fc.Arbitrary<Junk> => {
    const id = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[\da-f]{24}$/),
      fc.constantFrom('none', '%00', '%E0%A4%A', '__proto__', 'a%2Fb', '0'),
    )
    const read = fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.constantFrom('/count', '/versions', '/', '//'),
      id.map((one) => `/${one}`),
      id.map((one) => `/versions/${one}`),
      fc.constantFrom('/file/x', '/paste-url/x', '/me', '/init', '/nothing/x'),
    )
    const written = fc.oneof(
      id.map((one) => `/${one}`),
      id.map((one) => `/access/${one}`),
      id.map((one) => `/${one}/duplicate`),
      id.map((one) => `/versions/${one}`),
    )
    const query = queryOf(collection, open)
    return fc
      .record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PATCH', 'DELETE'),
        read,
        written,
        isCreated: fc.boolean(),
        query,
        headers: isKnown ? innocent : anyone,
        body: bodyOf(collection),
      })
      .map(({ method, read: from, written: to, isCreated, query: asked, headers: said, body }) => {
        const isRead = method === 'GET'
        const at = isRead ? from : method === 'POST' && isCreated ? '' : to
        return {
          method,
          path: `/api/${collection.slug}${at}${asked === '' ? '' : `?${asked}`}`,
          headers: said,
          body: isRead ? undefined : body,
        }
      })
  }
  return fc.oneof(
    ...open.map(ofCollection),
    fc.record({
      method: fc.constant('GET'),
      path: fc
        .tuple(fc.webPath(), fc.webQueryParameters())
        .map(([path, query]) => `/api${path}?${query}`),
      headers: innocent,
      body: fc.constant(undefined),
    }),
  )
}
