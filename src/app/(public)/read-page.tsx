import type { Metadata } from 'next'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { readIn } from '@/src/app/public-request'
import { readSite } from '@/src/app/site'
import { JsonLd } from '@/src/components/public/JsonLd'
import { PublicPage } from '@/src/components/public/PublicPage'
import type { Section } from '@/src/components/public/sections'
import { metadataOf } from '@/src/components/public/site'
import styles from '@/src/components/public/strategy.module.css'
import type { Site } from '@/src/domain/platform/identity/site'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { today } from '@/src/domain/platform/time/paris-day'
import type { Thing } from '@/src/formats/json-ld'
import { say } from '@/src/i18n/say'

type Props = { params: Promise<{ locale: string }> }
type Seen = { today: string; language: Language; langOf: LanguageOf }

type ReadPage<Read> = {
  section: Section
  /** What it shows, read by nobody on a day (ISO date). */
  query: (day: string, req: PayloadRequest) => Promise<Read>
  draw: (read: Read, seen: Seen) => ReactNode
  /** What search engines read of it. */
  things?: (read: Read, told: { site: Site; language: Language }) => Thing[]
}

/** The two exports that Next wants of a page that shows what is published. */
export const readPage = <Read,>({ section, query, draw, things }: ReadPage<Read>) => ({
  Page: async ({ params }: Props) => {
    const language = languageOf((await params).locale)
    const day = today()
    const site = await readSite(language)
    const { read, langOf } = await readIn(language, (req) => query(day, req))
    return (
      <PublicPage site={site} language={language} path={section.path}>
        <h1>{say(section.title, language)}</h1>
        <p className={styles.lead}>{say(section.line, language)}</p>
        {draw(read, { today: day, language, langOf })}
        {things && <JsonLd things={things(read, { site, language })} />}
      </PublicPage>
    )
  },
  generateMetadata: async ({ params }: Props): Promise<Metadata> => {
    const language = languageOf((await params).locale)
    return metadataOf({
      site: await readSite(language),
      language,
      path: section.path,
      title: say(section.title, language),
      description: say(section.line, language),
    })
  },
})
