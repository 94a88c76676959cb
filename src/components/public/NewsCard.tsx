import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { type News, newsInWords } from '@/src/domain/strategy/news'
import { longDate } from '@/src/formats/dates'

import { Flags } from './Flags'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = {
  title: string
  /** Said instead when there is none. */
  none: string
  news: readonly News[]
  language: Language
  langOf: LanguageOf
}

/** What happened or will, a line each: when, what, and where more is told. */
export const NewsCard = ({ title, none, news, language, langOf }: Props) => (
  <section className={styles.news}>
    <h2>{title}</h2>
    {news.length === 0 ? (
      <p className={styles.facts}>{none}</p>
    ) : (
      <ul>
        {news.map((one) => (
          <li key={one.id}>
            <span className={styles.day}>{longDate(one.day, language)}</span>
            <span>
              {one.path === undefined ? (
                <strong lang={langOf(one.about)}>{one.about}</strong>
              ) : (
                <a href={addressOf(one.path, language)} lang={langOf(one.about)}>
                  {one.about}
                </a>
              )}
              <span lang={one.kind === 'milestone' ? langOf(one.label) : undefined}>
                {newsInWords(one, language)}
              </span>{' '}
              <Flags of={{ sample: one.sample }} language={language} />
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
