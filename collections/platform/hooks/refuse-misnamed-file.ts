import type { CollectionBeforeValidateHook } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { refuse } from '@/src/payload/errors/refuse'

/** Of what the collection takes: by another ending, who opens it elsewhere would have it run as something else. */
const endings = /\.(?:jpe?g|png|webp|avif|pdf)$/i

const misnamed: Bilingual = {
  fr: 'Le nom de ce fichier finit autrement que ce qui s’envoie ici\u00A0: .jpg, .png, .webp, .avif ou .pdf. Renommez-le, puis envoyez-le de nouveau.',
  en: 'The name of this file does not end as what is sent here: .jpg, .png, .webp, .avif or .pdf. Rename it, then send it again.',
}

/** Payload looks at the content of a file, and keeps whatever name it came under. */
export const refuseMisnamedFile: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const name = req.file?.name
  if (name !== undefined && !endings.test(name))
    refuse({ path: 'file', message: misnamed }, collection.slug, req)
  return data
}
