import { RichText } from '@payloadcms/richtext-lexical/react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { say } from '@/src/i18n/say'
import type { Orientation } from '@/src/payload-types'

import { ActionLine } from './ActionLine'
import { Flags } from './Flags'
import { SampleCaution } from './SampleCaution'
import styles from './strategy.module.css'

type Props = { orientation: Orientation; today: string; language: Language; langOf: LanguageOf }

/** One published orientation with its actions. */
export const OrientationPage = ({ orientation, today, language, langOf }: Props) => {
  const axis = typeof orientation.axis === 'object' ? orientation.axis : undefined
  const actions = (orientation.actions?.docs ?? []).filter((action) => typeof action === 'object')
  return (
    <article>
      <p className={styles.facts}>
        <span>
          {say({ fr: 'Orientation', en: 'Orientation' }, language)} {orientation.number}
        </span>
        <Flags of={orientation} language={language} />
      </p>
      <h1 lang={langOf(orientation.title)}>{orientation.title}</h1>
      {axis && (
        <p className={styles.lead}>
          {say({ fr: 'Axe', en: 'Axis' }, language)} {axis.number} —{' '}
          <span lang={langOf(axis.title)}>{axis.title}</span>
        </p>
      )}
      <div className={styles.prose}>
        {orientation.summary && <p lang={langOf(orientation.summary)}>{orientation.summary}</p>}
        {orientation.description && (
          <div lang={langOf(orientation.description)}>
            <RichText data={orientation.description} />
          </div>
        )}
      </div>
      <section className={styles.axis}>
        <h2>{say({ fr: 'Actions', en: 'Actions' }, language)}</h2>
        <SampleCaution of={actions} language={language} />
        <ul className={styles.actions}>
          {actions.map((action) => (
            <ActionLine key={action.id} {...{ action, today, language, langOf }} />
          ))}
        </ul>
      </section>
    </article>
  )
}
