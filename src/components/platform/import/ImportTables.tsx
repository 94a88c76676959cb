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

/** What is wrong with a file, or looks so, by row and column. */
export const ErrorTable = ({
  id = 'import-errors',
  errors,
  all = errors.length,
  language,
}: {
  /** The heading that names it. */
  id?: string
  errors: readonly ImportError[]
  all?: number
  language: Language
}) => {
  const say = sayIn(language)
  if (errors.every(({ row }) => row === 0))
    return errors.map(({ message }) => <p key={message}>{message}</p>)
  return (
    <>
      <Shortened shown={errors.length} all={all} language={language} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it */}
      <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Feuille', 'Sheet')}</th>
              <th scope="col" className={styles.figure}>
                {say('Ligne', 'Row')}
              </th>
              <th scope="col">{say('Colonne', 'Column')}</th>
              <th scope="col">{say('Ce qui ne va pas', 'What is wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ sheet, row, column, message }, index) => (
              <tr key={String(index)}>
                <td>{sheet}</td>
                <td className={styles.figure}>{row}</td>
                <td>{column ?? nothing}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What a file changes, cell by cell. */
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
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: the keyboard has to reach it */}
      <div className={styles.scroll} role="region" aria-labelledby="import-changes" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Feuille, ligne', 'Sheet, row')}</th>
              <th scope="col">{say('Fiche', 'Document')}</th>
              <th scope="col">{say('Colonne', 'Column')}</th>
              <th scope="col">{say('Avant', 'Before')}</th>
              <th scope="col">{say('Après', 'After')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ sheet, row, name, isNew, cells }) =>
              cells.map(({ column, before, after }, index) => (
                <tr key={`${sheet} ${String(row)} ${column}`}>
                  {index === 0 && (
                    <>
                      <td rowSpan={cells.length}>
                        {sheet}, {row}
                      </td>
                      <th scope="rowgroup" rowSpan={cells.length}>
                        {name}
                        {isNew && <span className={styles.new}>{say('nouvelle', 'new')}</span>}
                      </th>
                    </>
                  )}
                  <td>{column}</td>
                  <td>{before ? <del>{before}</del> : nothing}</td>
                  <td>{after ? <ins>{after}</ins> : say('effacé', 'erased')}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}
