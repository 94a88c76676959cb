import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { say as sayBoth, sayIn } from '@/src/i18n/say'
import type { PublicEdition } from '@/src/queries/agenda/public-editions'
import type { PublicHome } from '@/src/queries/strategy/public-strategy'

import { EditionCard } from './agenda/EditionsPage'
import { AxisHead } from './AxisHead'
import { Hero } from './Hero'
import { NewsCard } from './NewsCard'
import { OrientationCard } from './OrientationCard'
import { sections } from './sections'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = {
  site: Pick<Site, 'strategy' | 'line'>
  home: PublicHome
  /** The edition that comes next, if one is announced. */
  edition?: { edition: PublicEdition; langOf: LanguageOf } | undefined
  language: Language
  langOf: LanguageOf
}

/** Where the strategy stands, on one page: its figures, its orientations, what moves, and where to go next. */
export const HomePage = ({ site, home, edition, language, langOf }: Props) => {
  const say = sayIn(language)
  return (
    <>
      <Hero site={site} strategy={home} language={language} />
      <div className={styles.body}>
        {home.parts.map((part) => (
          <section key={part.axis?.id ?? 'unplaced'} className={styles.axis}>
            <AxisHead part={part} language={language} langOf={langOf} />
            {part.orientations.length > 0 && (
              <ul className={styles.cards}>
                {part.orientations.map((orientation) => (
                  <OrientationCard
                    key={orientation.number}
                    {...{ orientation, language, langOf }}
                  />
                ))}
              </ul>
            )}
          </section>
        ))}
        <div className={styles.pair}>
          <NewsCard
            title={say('Ce qui a bougé', 'What has moved')}
            none={say('Rien de daté pour l’instant.', 'Nothing dated so far.')}
            news={home.moved}
            {...{ language, langOf }}
          />
          <NewsCard
            title={say('À venir', 'To come')}
            none={say('Rien n’est annoncé.', 'Nothing is announced.')}
            news={home.coming}
            {...{ language, langOf }}
          />
        </div>
        {edition && (
          <section className={styles.axis} aria-labelledby="edition">
            <h2 id="edition">{say('La prochaine édition', 'The next edition')}</h2>
            <ul className={styles.cards}>
              <EditionCard {...edition} language={language} />
            </ul>
          </section>
        )}
        <section className={styles.axis} aria-labelledby="more">
          <h2 id="more">{say('Aller plus loin', 'Read more')}</h2>
          <ul className={styles.cards}>
            {Object.values(sections).map(({ path, title, line }) => (
              <li key={path} className={styles.card}>
                <h3>
                  <a href={addressOf(path, language)}>{sayBoth(title, language)}</a>
                </h3>
                <p className={styles.line}>{sayBoth(line, language)}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
