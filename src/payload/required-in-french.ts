import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeValidateHook,
  type Field,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type TypeWithID,
  traverseFields,
  ValidationError,
} from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { localization } from '@/src/i18n'

import { tellLanguage } from './errors/tell-language'
import { isCopy } from './is-copy'

type Options = { req: Pick<PayloadRequest, 'i18n'> & { locale?: string | null } }
type Validate<Value, Rest> = (value: Value, options: Rest) => string | true | Promise<string | true>

const isFrench = ({ locale }: { locale?: string | null }) => locale === localization.defaultLocale

/** Says the language of what is wrong; a translation may be missing. */
const inOneLanguage =
  <Value, Rest extends Options>(validate: Validate<Value, Rest>): Validate<Value, Rest> =>
  async (value, options) => {
    if (!value && !isFrench(options.req)) return true
    const told = await validate(value, options)
    return told === true
      ? true
      : getTranslation(tellLanguage({ fr: told, en: told }, options.req), options.req.i18n)
  }

const checkOneLanguage = (field: Field) => {
  if (!('localized' in field && field.localized)) return
  if (field.type === 'text' && !field.hasMany && field.validate)
    field.validate = inOneLanguage(field.validate)
  if (field.type === 'textarea' && field.validate) field.validate = inOneLanguage(field.validate)
}

const frenchFirst: Bilingual = {
  fr: 'Ce champ est obligatoire en français\u00A0: écrivez d’abord la fiche en français, puis traduisez-la.',
  en: 'This field is required in French: write the document in French first, then translate it.',
}

/** The texts that a new document is not to be without. */
const requiredTexts = ({ flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.filter(
    (field) =>
      (field.type === 'text' || field.type === 'textarea') && field.localized && field.required,
  )

const mayBeIncomplete = ({ versions }: SanitizedCollectionConfig, status: unknown) =>
  status !== 'published' && Boolean(versions?.drafts && !versions.drafts.validate)

/** A new document of another language has no French yet; a copy has that of its original. */
const beginInFrench: CollectionBeforeValidateHook<TypeWithID & { _status?: unknown }> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isNew = operation === 'create' && !isCopy({ operation, originalDoc })
  if (!isNew || isFrench(req) || mayBeIncomplete(collection, data?._status)) return data
  const errors = requiredTexts(collection).map(({ name }) => ({
    path: name,
    message: getTranslation(frenchFirst, req.i18n),
  }))
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

/**
 * A text that is required is so in French, which the other languages fall back on. Payload 3.90 wants
 * it in the language in which the document is written: in English the status of an action that has no
 * English title yet could not be changed, and one without a French title could be created.
 */
export const requiringFrench = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields, hooks } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if ('type' in field && field.type !== 'tab') checkOneLanguage(field)
      },
    })
    hooks.beforeValidate = [beginInFrench, ...hooks.beforeValidate]
  }
  return config
}
