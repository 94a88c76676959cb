import { permanentRedirect } from 'next/navigation'

import { publicRequest } from '@/src/app/public-request'
import { addressOf } from '@/src/components/public/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readPresentPlace } from '@/src/queries/places/present-place'
import { readPresentSlug } from '@/src/queries/strategy/former-slug'

/** Leads (308) to where what was published at this address is now, if it still is. */
export const leadToPresent = async (
  collection: 'actions' | 'orientations',
  slug: string,
  language: Language,
): Promise<void> => {
  const present = await readPresentSlug(collection, slug, await publicRequest(language))
  if (present !== undefined && present !== slug)
    permanentRedirect(addressOf(`/strategie/${collection}/${present}`, language))
}

/** The same of a place, which may have been merged into another. */
export const leadToPresentPlace = async (slug: string, language: Language): Promise<void> => {
  const present = await readPresentPlace(slug, await publicRequest(language))
  if (present !== undefined && present !== slug)
    permanentRedirect(addressOf(`/tiers-lieux/${present}`, language))
}
