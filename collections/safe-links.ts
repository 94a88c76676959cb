import { getTranslation } from '@payloadcms/translations'
import { type RichTextField, type SanitizedConfig, traverseFields } from 'payload'

import type { Bilingual } from '@/src/domain/platform/bilingual'
import { unsafeLinkIn } from '@/src/domain/platform/rich-text'

const refusalOf = (url: string): Bilingual => ({
  fr: `Le lien «\u00A0${url}\u00A0» ne peut pas être suivi\u00A0: donnez une adresse en https://, http://, mailto: ou tel:.`,
  en: `The link “${url}” cannot be followed: give an address in https://, http://, mailto: or tel:.`,
})

const checkLinks = (field: RichTextField) => {
  const { validate } = field
  if (!validate) return
  field.validate = (value, options) => {
    const url = unsafeLinkIn(value)
    return url === undefined
      ? validate(value, options)
      : getTranslation(refusalOf(url), options.req.i18n)
  }
}

/** Formatted texts go to other sites: none takes a link that would run there. Payload lets any in. */
export const checkingLinks = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of config.collections)
    traverseFields({
      fields,
      callback: ({ field }) => {
        if ('type' in field && field.type === 'richText') checkLinks(field)
      },
    })
  return config
}
