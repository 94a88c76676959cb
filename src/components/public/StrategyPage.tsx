import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { sentenceOf, summaryOf } from '@/src/domain/strategy/summary'
import { longDate } from '@/src/formats/dates'
import { say } from '@/src/i18n/say'
import type { PublicOrientation, PublicStrategy } from '@/src/queries/strategy/public-strategy'

import { ActionLine } from './ActionLine'
import { Flags } from './Flags'
import { SampleCaution } from './SampleCaution'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = {
  strategy: PublicStrategy
  today: string
  language: Language
  langOf: LanguageOf
}

/** The strategy, whole, on one page. */
export const StrategyPage = ({ strategy, today, language, langOf }: Props) => (
  <>
    <h1>#Résolument digitale</h1>
    <p className={styles.lead}>
      {say(
        {
          fr: 'La stratégie numérique de la Métropole Européenne de Lille, adoptée le 24\u00A0juin\u00A02016.',
          en: 'The digital strategy of the Métropole Européenne de Lille, adopted on 24 June 2016.',
        },
        language,
      )}
    </p>
    <p className={styles.sentence}>
      {say({ fr: 'Le', en: 'On' }, language)} {longDate(today, language)},{' '}
      {say(sentenceOf(summaryOf(strategy.actions, today)), language)}
    </p>
    <SampleCaution of={strategy.actions} language={language} />
    {strategy.parts.map(({ axis, orientations }) => (
      <section key={axis?.id ?? 'unplaced'} className={styles.axis}>
        <h2>
          {axis ? (
            <>
              {say({ fr: 'Axe', en: 'Axis' }, language)} {axis.number} —{' '}
              <span lang={langOf(axis.title)}>{axis.title}</span>
            </>
          ) : (
            say(
              {
                fr: 'Orientations dont l’axe est à confirmer',
                en: 'Orientations whose axis is to be confirmed',
              },
              language,
            )
          )}
        </h2>
        {orientations.length === 0 && (
          <p className={styles.facts}>
            {say(
              { fr: 'Orientations à confirmer.', en: 'Orientations to be confirmed.' },
              language,
            )}
          </p>
        )}
        {orientations.map((orientation) => (
          <OrientationBlock key={orientation.id} {...{ orientation, today, language, langOf }} />
        ))}
      </section>
    ))}
    <section className={styles.axis} aria-labelledby="donnees">
      <h2 id="donnees">
        {say({ fr: 'Réutiliser ces données', en: 'Reuse these data' }, language)}
      </h2>
      <p>
        {say(
          {
            fr: 'Tout ce qui est publié ici se lit par',
            en: 'Everything published here can be read through',
          },
          language,
        )}{' '}
        <a href="/api/actions?limit=10&amp;sort=rank">REST</a>{' '}
        {say({ fr: 'et par GraphQL, à l’adresse', en: 'and through GraphQL, at' }, language)}{' '}
        <code>/api/graphql</code>.
      </p>
    </section>
  </>
)

const OrientationBlock = ({
  orientation,
  today,
  language,
  langOf,
}: Omit<Props, 'strategy'> & { orientation: PublicOrientation }) => (
  <section className={styles.orientation}>
    <h3>
      <a
        href={addressOf(`/strategie/orientations/${orientation.slug}`, language)}
        lang={langOf(orientation.title)}
      >
        {orientation.wordingToConfirm
          ? orientation.title
          : `${orientation.number}. ${orientation.title}`}
      </a>{' '}
      <Flags of={{ wordingToConfirm: orientation.wordingToConfirm }} language={language} />
    </h3>
    <ul className={styles.actions}>
      {orientation.actions.map((action) => (
        <ActionLine key={action.id} {...{ action, today, language, langOf }} />
      ))}
    </ul>
  </section>
)
