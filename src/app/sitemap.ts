import type { MetadataRoute } from 'next'

import { publicRequest } from '@/src/app/public-request'
import { legalTexts } from '@/src/components/public/legal'
import { sections } from '@/src/components/public/sections'
import { addressOf } from '@/src/components/public/site'
import { today } from '@/src/domain/platform/time/paris-day'
import { env } from '@/src/env'
import { suggestionPath } from '@/src/public-form/suggestion-page'
import { readEntries } from '@/src/queries/places/entries'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'

export const dynamic = 'force-dynamic'

const entry = (path: string): MetadataRoute.Sitemap[number] => {
  const fr = `${env.SERVER_URL}${addressOf(path, 'fr')}`
  const en = `${env.SERVER_URL}${addressOf(path, 'en')}`
  return { url: fr, alternates: { languages: { fr, en } } }
}

const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const req = await publicRequest('fr')
  const [{ parts, actions }, places] = await Promise.all([
    readPublicStrategy(today(), req),
    readEntries(req),
  ])
  const orientations = parts.flatMap((part) => part.orientations)
  return [
    '/',
    ...Object.values(sections).map(({ path }) => path),
    suggestionPath,
    ...orientations.map(({ slug }) => `/strategie/orientations/${slug}`),
    ...actions.map(({ slug }) => `/strategie/actions/${slug}`),
    ...places.map(({ slug }) => `${sections.places.path}/${slug}`),
    ...Object.values(legalTexts).map(({ path }) => path),
  ].map(entry)
}

export default sitemap
