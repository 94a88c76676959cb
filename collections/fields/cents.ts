import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

type Own = Omit<NumberField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>

const components = (unit: '€' | '%') => ({
  Field: {
    path: '@/src/components/platform/HundredthsField#HundredthsField',
    clientProps: { unit },
  },
  Cell: { path: '@/src/components/platform/HundredthsCell#HundredthsCell', serverProps: { unit } },
})

const whole =
  (unit: 'cents' | 'hundredths'): NumberFieldSingleValidation =>
  (value, args) =>
    typeof value === 'number' && !Number.isInteger(value)
      ? getTranslation(
          unit === 'cents'
            ? { fr: 'Le montant est un nombre entier de centimes.', en: 'Whole cents only.' }
            : { fr: 'Deux décimales au plus.', en: 'Two decimals at most.' },
          args.req.i18n,
        )
      : number(value, args)

/**
 * An amount of money: an integer of cents, never a float (docs/decisions/0013); its name ends in
 * `Cents`. People type and read euros, « 1 234,56 ». Bounded so that no sum of them loses a cent.
 */
export const centsField = (field: Own & { name: `${string}Cents` }): NumberField => ({
  min: 0,
  max: 99_999_999_999, // a billion euros, less a cent
  ...field,
  type: 'number',
  validate: whole('cents'),
  admin: { ...field.admin, components: components('€') },
})

/** A share in hundredths of a percent: 6000 is « 60,00 % ». Typed and read in percent. */
export const rateField = (field: Own & { name: `${string}BasisPoints` }): NumberField => ({
  min: 0,
  max: 10_000,
  ...field,
  type: 'number',
  validate: whole('hundredths'),
  admin: { ...field.admin, components: components('%') },
})
