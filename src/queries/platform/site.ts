import { createLocalReq, type Payload } from 'payload'

import { tonesOf } from '@/src/domain/platform/identity/accent'
import { defaultSite, type Site } from '@/src/domain/platform/identity/site'
import { languageOf } from '@/src/domain/platform/text/bilingual'

/**
 * How the house presents itself, in a language: one query, and one for a logo. Read as by anyone, so
 * that it is the same for all: a logo that has become private shows to nobody.
 */
export const readSite = async (language: unknown, payload: Payload): Promise<Site> => {
  const locale = languageOf(language)
  const { name, strategy, line, accent, logo } = await payload.findGlobal({
    slug: 'identity',
    depth: 1,
    overrideAccess: false,
    req: await createLocalReq({ locale, fallbackLocale: 'fr' }, payload),
  })
  const { url, alt, width, height } = typeof logo === 'object' && logo ? logo : {}
  return {
    name,
    strategy,
    line: line ?? defaultSite.line[locale],
    tones: accent ? tonesOf(accent) : undefined,
    logo: url && width && height ? { url, alt: alt ?? '', width, height } : undefined,
  }
}
