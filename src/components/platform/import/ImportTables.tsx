import badges from '@/src/components/platform/badges.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Import.module.css'
import type { ImportError, Preview } from './send-file'

const nothing = '—'

/** Says that a list is not whole, if it is not. */
const Shortened = ({ shown, all, language }: { shown: number; all: number; language: Language }) =>
  shown < all && (
    <p>
      {language === 'fr'
        ? `Seules les ${shown.toLocaleString('fr')} premières sur ${all.toLocaleString('fr')} sont affichées.`
        : `Only the first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} are shown.`}
    </p>
  )

/** What is wrong with a file, or is to be known of it, by row and column. */
export const ErrorTable = ({
  head,
  errors,
  all = errors.length,
  language,
}: {
  /** What its sentences are about. */
  head: string
  errors: readonly ImportError[]
  all?: number
  language: Language
}) => {
  const say = sayIn(language)
  if (errors.every(({ row }) => row === 0))
    return errors.map(({ message }) => (
      <p className={styles.problem} key={message}>
        {message}
      </p>
    ))
  const [sheetHead, rowHead, columnHead] = [
    say('Feuille', 'Sheet'),
    say('Ligne', 'Row'),
    say('Colonne', 'Column'),
  ]
  const hasColumns = errors.some(({ column }) => column !== null)
  return (
    <>
      <Shortened shown={errors.length} all={all} language={language} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it */}
      <div className={styles.scroll} role="group" aria-label={head} tabIndex={0}>
        <table className={`${styles.table ?? ''} ${styles.errors ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{sheetHead}</th>
              <th scope="col" className={styles.figure}>
                {rowHead}
              </th>
              {hasColumns && <th scope="col">{columnHead}</th>}
              <th scope="col">{head}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ sheet, row, column, message }, index) => (
              <tr key={String(index)}>
                <td data-head={sheetHead}>{sheet}</td>
                <td data-head={rowHead} className={styles.figure}>
                  {row}
                </td>
                {hasColumns && <td data-head={columnHead}>{column ?? nothing}</td>}
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What a file changes, cell by cell, under the name of each document. */
export const DifferenceTable = ({
  changes,
  all,
  language,
}: {
  changes: Preview['changes']
  all: number
  language: Language
}) => {
  const say = sayIn(language)
  return (
    <>
      <Shortened shown={changes.length} all={all} language={language} />
      <div
        className={styles.scroll}
        role="group"
        aria-label={say('Avant et après', 'Before and after')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Colonne', 'Column')}</th>
              <th scope="col">{say('Avant', 'Before')}</th>
              <th scope="col">{say('Après', 'After')}</th>
            </tr>
          </thead>
          {changes.map(({ sheet, row, name, isNew, cells }) => (
            <tbody key={`${sheet} ${String(row)}`}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {name} {isNew && <span className={badges.badge}>{say('à créer', 'new')}</span>}{' '}
                  <span className={styles.place}>
                    {say(`${sheet}, ligne ${String(row)}`, `${sheet}, row ${String(row)}`)}
                  </span>
                </th>
              </tr>
              {cells.map(({ column, before, after }) => (
                <tr key={column}>
                  <td>{column}</td>
                  <td>{before ? <del>{before}</del> : nothing}</td>
                  <td>{after ? <ins>{after}</ins> : say('effacé', 'erased')}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}
