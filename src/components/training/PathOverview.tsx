import type { UIFieldServerProps } from 'payload'

import styles from '@/src/components/platform/badges.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { durationSentence } from '@/src/domain/training/path'
import { completenessInWords, qualiopiCompleteness } from '@/src/domain/training/qualiopi'
import { readModulesOf } from '@/src/queries/training/path-modules'

/** On the page of a path: how long it lasts, and the modules whose Qualiopi sheet lacks something. */
export const PathOverview = async ({ data, i18n, req }: UIFieldServerProps) => {
  const language = languageOf(i18n.language)
  const modules = await readModulesOf(data, req)
  const incomplete = modules.filter(
    (one, index) => modules.indexOf(one) === index && !qualiopiCompleteness(one).complete,
  )
  return (
    <>
      <p className={styles.notice}>{durationSentence(modules)[language]}</p>
      {incomplete.map((one) => (
        <p key={one.id} className={styles.notice}>
          <strong>{one.title}</strong> — {completenessInWords(one)[language]}
        </p>
      ))}
    </>
  )
}
