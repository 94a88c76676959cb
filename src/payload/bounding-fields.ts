import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeOperationHook,
  type Field,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  traverseFields,
  ValidationError,
} from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { firstDay, lastDay, noonOf } from '@/src/domain/platform/time/days'
import { fileNameProblem, lengthProblem, longest } from '@/src/domain/platform/text/sizes'

import { inItsLanguage } from './errors/tell-language'
import { type Bounded, boundProblems, boundsOf, problemOfValue } from './field-bounds'

type Options = {
  req: Pick<PayloadRequest, 'i18n'>
  previousValue?: unknown
}
type Validate<Value, Rest> = (value: Value, options: Rest) => string | true | Promise<string | true>

/** What is stored already is not the business of whoever writes another field. */
const within =
  <Value, Rest extends Options>(
    field: Bounded,
    validate: Validate<Value, Rest>,
  ): Validate<Value, Rest> =>
  (value, options) => {
    const isCacheable = value === options.previousValue
    const problem = isCacheable ? undefined : problemOfValue(field, value, '')
    return problem ? getTranslation(problem.message, options.req.i18n) : validate(value, options)
  }

const days = { minDate: new Date(noonOf(firstDay)), maxDate: new Date(noonOf(lastDay)) }

/** Says the bounds of a field where Payload and its forms look for them. */
const say = (field: Field) => {
  const { length, count } = boundsOf(field)
  if (field.type === 'text' || field.type === 'textarea')
    Object.assign(field, { maxLength: length })
  if (count !== undefined && field.type !== 'select') Object.assign(field, { maxRows: count })
  if (field.type === 'date' && field.admin?.date) Object.assign(field.admin.date, days)
}

/** Checks those that Payload does not know of, in the form and when a document is published. */
const check = (field: Field) => {
  if (field.type === 'email' && field.validate) field.validate = within(field, field.validate)
  if (field.type === 'code' && field.validate) field.validate = within(field, field.validate)
  if (field.type === 'json' && field.validate) field.validate = within(field, field.validate)
  if (field.type === 'richText' && field.validate) field.validate = within(field, field.validate)
  if (field.type === 'date' && field.validate) field.validate = within(field, field.validate)
  if (field.type === 'number' && !field.hasMany && field.validate)
    field.validate = within(field, field.validate)
}

type Config = { flattenedFields: readonly FlattenedField[] }

const refuse = (
  problems: readonly Problem[],
  config: Config,
  req: PayloadRequest,
  where: object,
) => {
  if (problems.length === 0) return
  const errors = problems.map((problem) => {
    const { path, message } = inItsLanguage(problem, config, req)
    return { path, message: getTranslation(message, req.i18n) }
  })
  throw new ValidationError({ ...where, errors, req }, req.t)
}

const partOf = (value: unknown, name: string) => (isRecord(value) ? value[name] : undefined)

/** A password and a file are in no field. */
const otherProblems = (data: Record<string, unknown>, { file }: PayloadRequest): Problem[] => {
  const { password } = data
  return [
    typeof password === 'string'
      ? lengthProblem('password', password.length, longest.password)
      : undefined,
    file ? fileNameProblem('file', file.name) : undefined,
  ].filter((problem) => problem !== undefined)
}

const writes = ['create', 'update']

const checkDocument: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const data = partOf(args, 'data')
  if (!writes.includes(operation) || !isRecord(data)) return
  const problems = [...boundProblems(data, collection.flattenedFields), ...otherProblems(data, req)]
  refuse(problems, collection, req, { collection: collection.slug })
}

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  const data = partOf(args, 'data')
  if (operation !== 'update' || !isRecord(data)) return
  refuse(boundProblems(data, global.flattenedFields), global, req, { global: global.slug })
}

const boundAll = (fields: Field[]) => {
  traverseFields({
    fields,
    callback: ({ field }) => {
      if (!('type' in field) || field.type === 'tab') return
      say(field)
      check(field)
    },
  })
}

/** Payload types the hooks of a global as always there. */
const listOf = <One>(list: readonly One[] | undefined): readonly One[] => list ?? []

/**
 * Every field of every document has a bound: how long a text is, how many rows there are, how
 * large a number is, when a day may be. Payload 3.90 gives a field none, checks those of a few types, and nothing at all of a draft;
 * so all that is written, by whichever API, is measured before any hook or parser reads it.
 */
export const boundingFields = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields, hooks } of config.collections) {
    boundAll(fields)
    hooks.beforeOperation = [checkDocument, ...hooks.beforeOperation]
  }
  for (const { fields, hooks } of config.globals) {
    boundAll(fields)
    hooks.beforeOperation = [checkGlobal, ...listOf(hooks.beforeOperation)]
  }
  return config
}
