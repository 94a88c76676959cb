import type { FieldAccess, FlattenedField, Payload, PayloadRequest } from 'payload'

import type { Persona } from '@/access/personas'

import { type Answer, type Answers, askEveryone } from './permissions'

const fieldOperations = ['create', 'read', 'update'] as const
type FieldOperation = (typeof fieldOperations)[number]

/** What each persona may do with a field, within what its collection allows. */
export type FieldRow = {
  path: string
  /** Whether it has a rule of its own: else that of what holds it, or of its collection. */
  hasRule: boolean
  answers: Record<FieldOperation, Answers>
}

type Rules = Record<FieldOperation, FieldAccess[]>
type Place = { path: string; hasRule: boolean; rules: Rules }

const rulesOf = ({ access }: FlattenedField, before: Rules): Rules => {
  const one = (operation: FieldOperation) => [
    ...before[operation],
    ...(access?.[operation] ? [access[operation]] : []),
  ]
  return { create: one('create'), read: one('read'), update: one('update') }
}

const innerOf = (field: FlattenedField): FlattenedField[] =>
  field.type === 'blocks'
    ? field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
    : 'flattenedFields' in field
      ? field.flattenedFields
      : []

/** Every field that a client meets, with all the rules on the way to it. */
const placesIn = (fields: FlattenedField[], before: string, held: Rules): Place[] =>
  fields
    .filter((field) => !('hidden' in field && field.hidden))
    .flatMap((field) => {
      const [path, rules] = [`${before}${field.name}`, rulesOf(field, held)]
      const hasRule = fieldOperations.some((operation) => field.access?.[operation])
      return [{ path, hasRule, rules }, ...placesIn(innerOf(field), `${path}.`, rules)]
    })

/** `some`: allowed in the asker's own document, whose id their account has here. */
const answerTo = async (
  rules: FieldAccess[],
  req: PayloadRequest,
  own: Persona,
): Promise<Answer> => {
  const isAllowed = async (id?: string) => {
    for (const rule of rules) if (!(await rule({ req, id }))) return false
    return true
  }
  if (await isAllowed()) return 'all'
  return (await isAllowed(own)) ? 'some' : 'none'
}

/** What each persona may do with each field of a collection or a global. */
export const fieldMatrix = async (
  payload: Payload,
  { flattenedFields }: { flattenedFields: FlattenedField[] },
): Promise<FieldRow[]> => {
  const places = placesIn(flattenedFields, '', { create: [], read: [], update: [] })
  return Promise.all(
    places.map(async ({ path, hasRule, rules }) => {
      const ask = (operation: FieldOperation) =>
        askEveryone(payload, (req, persona) => answerTo(rules[operation], req, persona))
      const [create, read, update] = await Promise.all(fieldOperations.map(ask))
      return {
        path,
        hasRule,
        answers: { create: create ?? {}, read: read ?? {}, update: update ?? {} },
      }
    }),
  )
}
