import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { longMoment } from '@/src/formats/dates'
import { say } from '@/src/i18n/say'
import { type HistoryLine, readHistory } from '@/src/queries/platform/history'

import styles from './HistoryView.module.css'

const states = {
  online: { fr: 'En ligne', en: 'Online' },
  draft: { fr: 'Brouillon actuel', en: 'Current draft' },
  'was-online': { fr: 'Publié auparavant', en: 'Published before' },
  'was-draft': { fr: 'Brouillon', en: 'Draft' },
} satisfies Record<NonNullable<HistoryLine['state']>, Bilingual>

const columns: Bilingual[] = [
  { fr: 'Quand', en: 'When' },
  { fr: 'Par qui', en: 'By whom' },
  { fr: 'État', en: 'State' },
  { fr: 'Ce qui change', en: 'What changes' },
]

/** The history of a document: when, by whom, what changed. Payload's own says the day and a number. */
export const HistoryView = async ({
  initPageResult,
  hasPublishedDoc,
  routeSegments,
  ...props
}: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, admin, labels } = collectionConfig
  const { i18n, t } = req
  const id = String(docID)
  const isTrashed = routeSegments[2] === 'trash'
  const lines = await readHistory({ collection: slug, id, isOnline: hasPublishedDoc }, req)
  const language = languageOf(i18n.language)
  const words = (text: Bilingual) => say(text, language)
  // In the drawer from which another version is chosen for a comparison.
  const isChoice = props.versions?.useVersionDrawerCreatedAtCell === true
  const addressOf = (version: string) =>
    isChoice
      ? `?versionFrom=${version}`
      : `/admin/collections/${slug}/${isTrashed ? 'trash/' : ''}${id}/versions/${version}`

  const table = (
    <table className={styles.history}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.en} scope="col">
              {words(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id: version, at, by, state, changed }) => (
          <tr key={version}>
            <td>
              <a href={addressOf(version)}>{longMoment(at, language)}</a>
            </td>
            <td>{by ?? words({ fr: 'Résolument, de lui-même', en: 'Résolument, by itself' })}</td>
            <td>{state && <span data-state={state}>{words(states[state])}</span>}</td>
            <td>
              {changed === undefined
                ? words({ fr: 'Première version gardée', en: 'First version kept' })
                : changed.length > 0
                  ? changed.join(', ')
                  : words({ fr: 'Rien', en: 'Nothing' })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (isChoice) return table
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={id}
        isTrashed={isTrashed}
        pluralLabel={
          typeof labels.plural === 'function' ? labels.plural({ i18n, t }) : labels.plural
        }
        useAsTitle={admin.useAsTitle}
        view={t('version:versions')}
      />
      <main>
        <Gutter className={styles.page}>{table}</Gutter>
      </main>
    </>
  )
}
