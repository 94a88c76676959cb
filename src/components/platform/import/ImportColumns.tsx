import { useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { counted } from './counted'
import styles from './Import.module.css'
import type { Preview, SheetColumns } from './send-file'

type Props = {
  sheets: readonly SheetColumns[]
  kinds: Preview['kinds']
  language: Language
  onChange: (sheets: SheetColumns[]) => void
}

/** What each sheet and each of its columns was taken for, to be corrected. */
export const ImportColumns = ({ sheets, kinds, language, onChange }: Props) => {
  const say = sayIn(language)
  // Once and for all: a sheet does not close on the person who corrects it.
  const [unsure] = useState(() =>
    sheets
      .filter(({ kind, columns }) => kind === null || columns.includes(null))
      .map(({ name }) => name),
  )
  const change = (changed: SheetColumns) => {
    onChange(sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)))
  }
  return sheets.map((sheet) => {
    const columns = kinds.find(({ kind }) => kind === sheet.kind)?.columns ?? []
    const known = sheet.columns.filter((path) => path !== null).length
    return (
      <details key={sheet.name} className={styles.sheet} open={unsure.includes(sheet.name)}>
        <summary>
          {sheet.name}{' '}
          <span>
            {say(
              `${counted.fr(sheet.rows, 'ligne', 'lignes')}, ${counted.fr(known, 'colonne reconnue', 'colonnes reconnues')} sur\u00A0${String(sheet.columns.length)}`,
              `${counted.en(sheet.rows, 'row', 'rows')}, ${counted.en(known, 'column', 'columns')} of ${String(sheet.columns.length)} recognised`,
            )}
          </span>
          {(sheet.created > 0 || sheet.updated > 0) && (
            <span className={styles.tally}>
              {[
                sheet.created > 0 &&
                  say(
                    `${String(sheet.created)}\u00A0à créer`,
                    `${String(sheet.created)}\u00A0to create`,
                  ),
                sheet.updated > 0 &&
                  say(
                    `${String(sheet.updated)}\u00A0à modifier`,
                    `${String(sheet.updated)}\u00A0to change`,
                  ),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          )}
        </summary>
        <label className={styles.choice}>
          <span>{say('Cette feuille contient', 'This sheet holds')}</span>
          <select
            className={controls.select}
            value={sheet.kind ?? ''}
            onChange={({ target }) => {
              change({
                ...sheet,
                kind: target.value || null,
                columns: sheet.guesses[target.value] ?? sheet.columns.map(() => null),
              })
            }}
          >
            <option value="">{say('rien à importer', 'nothing to import')}</option>
            {kinds.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {columns.length > 0 && (
          <ul className={styles.columns}>
            {sheet.header.map((title, index) => (
              <li key={`${String(index)} ${title}`}>
                <label className={styles.choice}>
                  <span>
                    {title || say(`Colonne ${String(index + 1)}`, `Column ${String(index + 1)}`)}
                  </span>
                  <select
                    className={controls.select}
                    value={sheet.columns[index] ?? ''}
                    onChange={({ target }) => {
                      change({
                        ...sheet,
                        // A field is read from one column: it leaves the one it had.
                        columns: sheet.columns.map((path, place) =>
                          place === index
                            ? target.value || null
                            : path === target.value
                              ? null
                              : path,
                        ),
                      })
                    }}
                  >
                    <option value="">{say('ne pas lire', 'leave out')}</option>
                    {columns.map(({ path, label }) => (
                      <option key={path} value={path}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        )}
      </details>
    )
  })
}
