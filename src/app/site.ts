import { getPayload } from 'payload'
import { cache } from 'react'

import config from '@/payload.config'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readSite as read } from '@/src/queries/platform/site'

/** How the house presents itself: asked for by a page, its metadata and its layout, read once. */
export const readSite = cache(async (language: Language) =>
  read(language, await getPayload({ config })),
)
