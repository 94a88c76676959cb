import styles from './Landing.module.css'

type Props = {
  name: string
  value: string
  /** Whether somebody has to look at it. */
  isWrong?: boolean
}

/** One thing that keeps the house running, and how it is. */
export const AdminLine = ({ name, value, isWrong = false }: Props) => (
  <li>
    <span>{name}</span>
    <strong className={isWrong ? styles.late : undefined}>{value}</strong>
  </li>
)
