import type { Metadata } from 'next'

import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'

/** The address of a page: French at the root, English under /en. `path` starts with a slash. */
export const addressOf = (path: string, language: Language): string => {
  const prefix = language === 'fr' ? '' : '/en'
  return path === '/' ? prefix || '/' : `${prefix}${path}`
}

/** The feed of what has moved, by its address in French. */
export const feedPath = '/actualites.atom'

/** The feed of the places that were added or changed, likewise. */
export const placesFeedPath = '/tiers-lieux.atom'

type Page = {
  site: Pick<Site, 'name' | 'logo'>
  language: Language
  path: string
  title: string
  description: string
  /** What it shows; else the logo. */
  image?: { url: string; alt: string; width: number; height: number } | undefined
}

/** What the window of a page is called. */
export const titleOf = (title: string, { name }: Pick<Site, 'name'>): string => `${title} — ${name}`

/** What search engines and social networks read of a page. */
export const metadataOf = ({
  site,
  language,
  path,
  title,
  description,
  image = site.logo,
}: Page): Metadata => ({
  metadataBase: new URL(env.SERVER_URL),
  title: titleOf(title, site),
  description,
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  alternates: {
    canonical: addressOf(path, language),
    languages: {
      fr: addressOf(path, 'fr'),
      en: addressOf(path, 'en'),
      'x-default': addressOf(path, 'fr'),
    },
    types: { 'application/atom+xml': addressOf(feedPath, language) },
  },
  openGraph: {
    type: 'website',
    siteName: site.name,
    locale: language === 'fr' ? 'fr_FR' : 'en_GB',
    url: addressOf(path, language),
    title,
    description,
    ...(image && { images: [image] }),
  },
})
