import { cache } from 'react'

import { publicRequest, readIn } from '@/src/app/public-request'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readPublicEditions } from '@/src/queries/agenda/public-editions'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'

/** The programme that the public reads of an event: asked for by a page and by its metadata, read once. */
export const readReleased = cache(async (slug: string, language: Language) =>
  readReleasedProgramme(slug, await publicRequest(language)),
)

/** The editions that are announced, and which of their texts are French all the same. */
export const readEditions = cache((language: Language) => readIn(language, readPublicEditions))
