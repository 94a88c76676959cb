import type { ReactNode } from 'react'

import styles from './Table.module.css'

type Props = {
  /** What it lists, for those who hear it. */
  label: string
  heads: readonly string[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
  /** Said instead of it when it has no row. */
  none: string
  /** Which columns hold figures. */
  numbers?: readonly number[]
}

/** A table to read, on a phone a card a row; or the plain statement that there is nothing. */
export const Table = ({ label, heads, rows, none, numbers = [] }: Props) => {
  const classOf = (index: number) => (numbers.includes(index) ? styles.number : undefined)
  return rows.length === 0 ? (
    <p className={styles.empty}>{none}</p>
  ) : (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={classOf(index)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={heads[index]} data-head={heads[index]} className={classOf(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
