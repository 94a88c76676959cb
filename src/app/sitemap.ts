import type { MetadataRoute } from 'next'
import type { PayloadRequest } from 'payload'

import { publicRequest } from '@/src/app/public-request'
import { legalTexts } from '@/src/components/public/legal'
import { sections } from '@/src/components/public/sections'
import { addressOf } from '@/src/components/public/site'
import { today } from '@/src/domain/platform/time/paris-day'
import { env } from '@/src/env'
import { suggestionPath } from '@/src/public-form/suggestion-page'
import { type PublicEdition, readPublicEditions } from '@/src/queries/agenda/public-editions'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'
import { readEntries } from '@/src/queries/places/entries'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'

export const dynamic = 'force-dynamic'

const entry = (path: string): MetadataRoute.Sitemap[number] => {
  const fr = `${env.SERVER_URL}${addressOf(path, 'fr')}`
  const en = `${env.SERVER_URL}${addressOf(path, 'en')}`
  return { url: fr, alternates: { languages: { fr, en } } }
}

/** The editions, and of those to come each session and each person: what is past is found from its programme. */
const pagesOfProgrammes = async (
  editions: readonly PublicEdition[],
  req: PayloadRequest,
): Promise<string[]> => {
  const pages: string[] = []
  for (const { slug, endDate, isReleased } of editions) {
    const path = `${sections.agenda.path}/${slug}`
    pages.push(path)
    if (!isReleased || endDate < today()) continue
    const released = await readReleasedProgramme(slug, req)
    for (const { code } of released?.programme.sessions ?? [])
      pages.push(`${path}/sessions/${encodeURIComponent(code)}`)
    for (const { code } of released?.speakers ?? [])
      pages.push(`${path}/intervenants/${encodeURIComponent(code)}`)
  }
  return pages
}

const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const req = await publicRequest('fr')
  const [{ parts, actions }, places, editions] = await Promise.all([
    readPublicStrategy(today(), req),
    readEntries(req),
    readPublicEditions(req),
  ])
  const programme = await pagesOfProgrammes(editions, req)
  const orientations = parts.flatMap((part) => part.orientations)
  return [
    '/',
    ...Object.values(sections).map(({ path }) => path),
    suggestionPath,
    ...orientations.map(({ slug }) => `/strategie/orientations/${slug}`),
    ...actions.map(({ slug }) => `/strategie/actions/${slug}`),
    ...places.map(({ slug }) => `${sections.places.path}/${slug}`),
    ...programme,
    ...Object.values(legalTexts).map(({ path }) => path),
  ].map(entry)
}

export default sitemap
