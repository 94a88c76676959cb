import styles from './Logo.module.css'
import { Mark } from './Mark'

/** The mark and the name, on the sign-in page. */
export const Logo = () => (
  <span className={styles.logo}>
    <Mark size={44} />
    Résolument
  </span>
)
