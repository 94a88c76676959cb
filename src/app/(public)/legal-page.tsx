import type { Metadata } from 'next'

import { readSite } from '@/src/app/site'
import type { LegalText } from '@/src/components/public/legal'
import { PublicPage } from '@/src/components/public/PublicPage'
import { metadataOf } from '@/src/components/public/site'
import styles from '@/src/components/public/strategy.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

type Props = { params: Promise<{ locale: string }> }

/** The two exports that Next wants of a page, for a text of legal.ts. */
export const legalPage = ({ path, title, sections }: LegalText) => ({
  Page: async ({ params }: Props) => {
    const language = languageOf((await params).locale)
    return (
      <PublicPage site={await readSite(language)} language={language} path={path}>
        <h1>{say(title, language)}</h1>
        {sections.map(({ heading, paragraphs }) => (
          <section key={heading.en} className={styles.axis}>
            <h2>{say(heading, language)}</h2>
            <div className={styles.prose}>
              {paragraphs.map((paragraph) => (
                <p key={paragraph.en}>{say(paragraph, language)}</p>
              ))}
            </div>
          </section>
        ))}
      </PublicPage>
    )
  },
  generateMetadata: async ({ params }: Props): Promise<Metadata> => {
    const language = languageOf((await params).locale)
    const text = say(title, language)
    return metadataOf({
      site: await readSite(language),
      language,
      path,
      title: text,
      description: text,
    })
  },
})
