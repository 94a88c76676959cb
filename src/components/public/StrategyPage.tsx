import type { ReactNode } from 'react'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { euros } from '@/src/domain/strategy/money/amount'
import { summaryOf } from '@/src/domain/strategy/summary'
import { valueInWords } from '@/src/domain/strategy/words'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { News } from '@/src/queries/strategy/public-news'
import type { PublicOrientation, PublicStrategy } from '@/src/queries/strategy/public-strategy'

import { ActionLine } from './ActionLine'
import { Flags } from './Flags'
import { SampleCaution } from './SampleCaution'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = {
  site: Pick<Site, 'strategy' | 'line'>
  strategy: PublicStrategy
  today: string
  language: Language
  langOf: LanguageOf
}

/** The strategy, whole, on one page: its figures, its orientations, what moves, then every action. */
export const StrategyPage = ({ site, strategy, today, language, langOf }: Props) => {
  const say = sayIn(language)
  return (
    <>
      <Hero site={site} strategy={strategy} today={today} language={language} />
      <div className={styles.body}>
        {strategy.parts.map(({ axis, orientations }) => (
          <section key={axis?.id ?? 'unplaced'} className={styles.axis}>
            <h2>
              {axis ? (
                <>
                  {say('Axe', 'Axis')} {axis.number} —{' '}
                  <span lang={langOf(axis.title)}>{axis.title}</span>
                </>
              ) : (
                say(
                  'Orientations dont l’axe est à confirmer',
                  'Orientations whose axis is to be confirmed',
                )
              )}
            </h2>
            {orientations.length === 0 && (
              <p className={styles.facts}>
                {say('Orientations à confirmer.', 'Orientations to be confirmed.')}
              </p>
            )}
            <ul className={styles.cards}>
              {orientations.map((orientation) => (
                <OrientationCard key={orientation.id} {...{ orientation, language, langOf }} />
              ))}
            </ul>
          </section>
        ))}
        <div className={styles.pair}>
          <NewsCard
            title={say('Ce qui a bougé', 'What has moved')}
            none={say('Rien de daté pour l’instant.', 'Nothing dated so far.')}
            news={strategy.news.moved}
            {...{ language, langOf }}
          />
          <NewsCard
            title={say('À venir', 'To come')}
            none={say('Rien n’est annoncé.', 'Nothing is announced.')}
            news={strategy.news.coming}
            {...{ language, langOf }}
          />
        </div>
        <section className={styles.axis} aria-labelledby="actions">
          <h2 id="actions">
            {say(
              `Les ${String(strategy.actions.length)} actions`,
              `The ${String(strategy.actions.length)} actions`,
            )}
          </h2>
          <ul className={styles.actions}>
            {strategy.actions.map((action) => (
              <ActionLine key={action.id} {...{ action, today, language, langOf }} />
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

const Hero = ({ site, strategy, today, language }: Omit<Props, 'langOf'>) => {
  const say = sayIn(language)
  const { actions, progress, plan } = strategy
  const { all, done, inProgress, late } = summaryOf(actions, today)
  const orientations = strategy.parts.reduce((sum, part) => sum + part.orientations.length, 0)
  const figures: [value: ReactNode, what: string][] = [
    [valueInWords(progress)[language], say('d’avancement', 'progress')],
    [done, say(done > 1 ? 'actions réalisées' : 'action réalisée', 'actions done')],
    [inProgress, say('en cours', 'in progress')],
    [late, say('en retard', 'late')],
    ...(plan?.totalCents
      ? [
          [
            euros(plan.totalCents, language),
            plan.rateBasisPoints
              ? say(
                  `dont ${String(plan.rateBasisPoints / 100)}\u00A0% de FEDER`,
                  `of which ${String(plan.rateBasisPoints / 100)}% by the ERDF`,
                )
              : '',
          ] satisfies [string, string],
        ]
      : []),
  ]
  return (
    <div className={styles.hero}>
      <div>
        <p className={styles.over}>{site.line}</p>
        <h1>{site.strategy}</h1>
        <p className={styles.lead}>
          {say(
            `${String(orientations)} orientations, ${String(all)} actions. Où en est-on, ce qui a été fait, ce qui vient, et ce que vous pouvez réutiliser.`,
            `${String(orientations)} orientations, ${String(all)} actions. Where they stand, what was done, what comes, and what you may reuse.`,
          )}
        </p>
        <dl className={styles.figures}>
          {figures.map(([value, what]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.asOf}>
          {say('Au', 'As of')} {longDate(today, language)}
          {'. '}
          {progress.sentence[language]}
        </p>
        <SampleCaution of={actions} language={language} />
      </div>
    </div>
  )
}

type CardProps = { orientation: PublicOrientation; language: Language; langOf: LanguageOf }

const OrientationCard = ({ orientation, language, langOf }: CardProps) => {
  const say = sayIn(language)
  const { number, title, slug, actions, progress, bounds, wordingToConfirm } = orientation
  const n = actions.length
  return (
    <li className={styles.card}>
      <p className={styles.facts}>
        {say('Orientation', 'Orientation')} {number} · {n} {n > 1 ? 'actions' : 'action'}
      </p>
      <h3>
        <a href={addressOf(`/strategie/orientations/${slug}`, language)} lang={langOf(title)}>
          {title}
        </a>
      </h3>
      <ProgressBar value={progress} bounds={bounds} language={language} />
      <Flags of={{ wordingToConfirm }} language={language} />
    </li>
  )
}

type NewsProps = {
  title: string
  none: string
  news: readonly News[]
  language: Language
  langOf: LanguageOf
}

const NewsCard = ({ title, none, news, language, langOf }: NewsProps) => (
  <section className={styles.news}>
    <h2>{title}</h2>
    {news.length === 0 ? (
      <p className={styles.facts}>{none}</p>
    ) : (
      <ul>
        {news.map(({ id, day, about, text, slug, sample }) => (
          <li key={id}>
            <span className={styles.day}>{longDate(day, language)}</span>
            <span>
              {slug === undefined ? (
                <strong lang={langOf(about)}>{about}</strong>
              ) : (
                <a href={addressOf(`/strategie/actions/${slug}`, language)}>{about}</a>
              )}
              {text && (
                <>
                  {sayIn(language)('\u00A0: ', ': ')}
                  <span lang={langOf(text)}>{text}</span>
                </>
              )}{' '}
              <Flags of={{ sample }} language={language} />
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
