import type { TextField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { longest } from '@/src/domain/platform/text/sizes'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

const validate: TextFieldSingleValidation = (value, args) =>
  value && !isWebAddress(value)
    ? getTranslation(
        {
          fr: 'Saisissez une adresse complète, qui commence par https:// ou http://.',
          en: 'Enter a complete address, which starts with https:// or http://.',
        },
        args.req.i18n,
      )
    : text(value, args)

/** A link to a page: http or https only. */
export const webAddressField = (
  field: Omit<TextField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>,
): TextField => ({
  maxLength: longest.webAddress,
  ...field,
  type: 'text',
  validate,
})
