import type { I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'

import { readSite } from '@/src/queries/platform/site'

import { Brand } from './Brand'
import styles from './Logo.module.css'

type Props = { i18n: I18n; payload: Payload }

/** The mark and the name, on the sign-in page. */
export const Logo = async ({ i18n, payload }: Props) => (
  <span className={styles.logo}>
    <Brand site={await readSite(i18n.language, payload)} size={44} />
  </span>
)
