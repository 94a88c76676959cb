import styles from './Account.module.css'
import { requestOf, type ShellProps } from './request-of'

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** Who is signed in: the way to one's account. */
export const Account = async (props: ShellProps) => {
  const { user } = await requestOf(props)
  const name = user?.name ?? ''
  return (
    <span className={styles.account}>
      <span className={styles.initials} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  )
}
