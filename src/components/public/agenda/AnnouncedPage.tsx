import { RichText } from '@payloadcms/richtext-lexical/react'

import { eventStatuses } from '@/src/domain/agenda/event'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { say as sayBoth, sayIn } from '@/src/i18n/say'
import type { PublicEdition } from '@/src/queries/agenda/public-editions'

import { Flags } from '../Flags'
import { sections } from '../sections'
import { addressOf } from '../site'
import strategy from '../strategy.module.css'
import styles from './agenda.module.css'
import { datesInWords, whereIn } from './in-words'

type Props = { edition: PublicEdition; language: Language; langOf: LanguageOf }

/** An edition of which no programme was released: what is known of it. */
export const AnnouncedPage = ({ edition, language, langOf }: Props) => {
  const say = sayIn(language)
  const { title, theme, description, venue, city, status, isSample } = edition
  return (
    <article>
      <p className={styles.over}>
        {[datesInWords(edition, language), whereIn({ venue: venue ?? undefined, city })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1 lang={langOf(title)}>{title}</h1>
      <p className={styles.notes}>
        <strong>{sayBoth(eventStatuses[status], language)}</strong>
        {theme && <span lang={langOf(theme)}>{theme}</span>}
        <Flags of={{ sample: isSample }} language={language} />
      </p>
      {description && (
        <div className={strategy.prose} lang={langOf(description)}>
          <RichText data={description} />
        </div>
      )}
      <p className={strategy.prose}>
        {say('Le programme n’est pas publié. ', 'The programme is not published. ')}
        <a href={addressOf(sections.agenda.path, language)}>
          {say('Voir toutes les éditions', 'See all the editions')}
        </a>
      </p>
    </article>
  )
}
