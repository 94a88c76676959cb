import { Badge } from '@/src/components/platform/Badge'
import { attendanceModes, eventStatuses } from '@/src/domain/agenda/event'
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

type Props = {
  editions: readonly PublicEdition[]
  /** ISO date. */
  today: string
  language: Language
  langOf: LanguageOf
}

/** The editions to come, then the past ones. */
export const EditionsPage = ({ editions, today, language, langOf }: Props) => {
  const say = sayIn(language)
  const coming = editions.filter(({ endDate }) => endDate >= today).toReversed()
  const past = editions.filter(({ endDate }) => endDate < today)
  return (
    <>
      {coming.length === 0 && (
        <p className={strategy.prose}>
          {say('Aucune édition n’est annoncée.', 'No edition is announced.')}
        </p>
      )}
      {[
        { title: say('À venir', 'To come'), some: coming },
        { title: say('Passées', 'Past'), some: past },
      ].map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} className={strategy.axis}>
              <h2>{title}</h2>
              <ul className={strategy.cards}>
                {some.map((edition) => (
                  <EditionCard key={edition.id} {...{ edition, language, langOf }} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

type CardProps = { edition: PublicEdition; language: Language; langOf: LanguageOf }

/** An edition in a list: when, where, and whether its programme is there to read. */
export const EditionCard = ({ edition, language, langOf }: CardProps) => {
  const { slug, title, theme, venue, city, status, attendanceMode, isReleased, isSample } = edition
  const say = sayIn(language)
  return (
    <li className={strategy.card}>
      <p className={strategy.facts}>{datesInWords(edition, language)}</p>
      <h3 lang={langOf(title)}>
        <a href={addressOf(`${sections.agenda.path}/${slug}`, language)}>{title}</a>
      </h3>
      {theme && <p lang={langOf(theme)}>{theme}</p>}
      <p className={strategy.facts}>
        {[
          whereIn({ venue: venue ?? undefined, city }),
          sayBoth(attendanceModes[attendanceMode], language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.notes}>
        <Badge tone={status === 'cancelled' || status === 'postponed' ? 'attention' : 'plain'}>
          {sayBoth(eventStatuses[status], language)}
        </Badge>
        <Flags of={{ sample: isSample }} language={language} />
      </p>
      <p className={strategy.facts}>
        {isReleased
          ? say('Programme publié', 'Programme published')
          : say('Le programme n’est pas publié.', 'The programme is not published.')}
      </p>
    </li>
  )
}
